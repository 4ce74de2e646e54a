import { expect, test } from 'vitest';
import { type StatusFacts, statusGrade, statusWords } from './status.ts';

const FACTS: StatusFacts = {
  kind: 'quy định',
  state: 'unknown',
  checked: '2026-11-21',
  grade: 'editorial',
  by: [],
  isNewest: false,
  carried: [],
};
const NEWER = ['Quy định số 207-QĐ/TW, ngày 26/7/2026'];

test.each([
  [['primary', 'secondary'], 'primary'],
  [['secondary', 'secondary'], 'secondary'],
  [['primary', 'editorial'], 'editorial'],
] as const)('a state that rests on %j is %s', (grades, grade) => {
  expect(statusGrade(grades)).toBe(grade);
});

test.each<[Partial<StatusFacts>, string, string, string]>([
  [
    {},
    'Chưa thấy bị thay thế',
    'Chưa thấy bị thay thế, đến 21/11/2026',
    'Chưa thấy nguồn nào nêu quy định này bị thay thế, sửa đổi (đến 21/11/2026).',
  ],
  [
    { isNewest: true },
    'Mới nhất trong chuỗi',
    'Mới nhất trong chuỗi, đến 21/11/2026',
    'Mới nhất trong chuỗi thay thế. Chưa thấy nguồn nào nêu quy định này bị thay thế, sửa đổi (đến 21/11/2026).',
  ],
  [
    { state: 'replaced', grade: 'secondary', by: NEWER },
    'Đã bị thay thế',
    'Đã bị thay thế (theo nguồn thứ cấp)',
    'Đã bị thay thế bởi Quy định số 207-QĐ/TW, ngày 26/7/2026, theo nguồn thứ cấp; chưa rõ thay từ ngày nào. Cập nhật 21/11/2026.',
  ],
  [
    { state: 'replaced', grade: 'primary', by: NEWER, since: '2026-09-01' },
    'Đã bị thay thế',
    'Đã bị thay thế',
    'Đã bị thay thế bởi Quy định số 207-QĐ/TW, ngày 26/7/2026, từ ngày 1/9/2026. Cập nhật 21/11/2026.',
  ],
  [
    { state: 'replaced', grade: 'primary', by: NEWER, since: '2026-07-26' },
    'Đã bị thay thế',
    'Đã bị thay thế',
    'Đã bị thay thế bởi Quy định số 207-QĐ/TW, ngày 26/7/2026, từ ngày ấy. Cập nhật 21/11/2026.',
  ],
  [
    { state: 'in-force', grade: 'secondary' },
    'Còn hiệu lực',
    'Còn hiệu lực (theo nguồn thứ cấp)',
    'Còn hiệu lực, theo nguồn thứ cấp; chưa rõ từ ngày nào. Cập nhật 21/11/2026.',
  ],
  [
    { state: 'in-force', grade: 'primary', since: '2024-05-09' },
    'Còn hiệu lực',
    'Còn hiệu lực',
    'Có hiệu lực từ ngày 9/5/2024. Chưa thấy nguồn nào nêu quy định này bị thay thế, sửa đổi (đến 21/11/2026).',
  ],
  [
    { state: 'amended', by: NEWER },
    'Đã được sửa đổi',
    'Đã được sửa đổi (có phần suy ra)',
    'Đã được sửa đổi bởi Quy định số 207-QĐ/TW, ngày 26/7/2026, có phần suy ra. Chưa thấy nguồn nào nêu quy định này bị thay thế (đến 21/11/2026).',
  ],
  [
    { state: 'draft', grade: 'secondary' },
    'Dự thảo',
    'Dự thảo',
    'Bản dự thảo. Chưa thấy nguồn nào nêu việc ban hành (đến 21/11/2026).',
  ],
])('%j', (facts, label, brief, sentence) => {
  expect(statusWords({ ...FACTS, ...facts })).toMatchObject({ label, brief, sentence });
});

test.each<[Partial<StatusFacts>, string]>([
  [{}, ''],
  [{ state: 'in-force' }, ''],
  [{ state: 'draft' }, 'bản dự thảo'],
  [
    { state: 'replaced', grade: 'secondary', by: NEWER },
    'đã bị thay thế bởi Quy định số 207-QĐ/TW, ngày 26/7/2026, theo nguồn thứ cấp',
  ],
  [{ state: 'amended', grade: 'primary', by: NEWER }, 'đã được sửa đổi bởi Quy định số 207-QĐ/TW, ngày 26/7/2026'],
])('a citation of %j says “%s”', (facts, cited) => {
  expect(statusWords({ ...FACTS, ...facts }).cited).toBe(cited);
});

test('what it carries out and holds no longer is said behind', () => {
  const { sentence } = statusWords({ ...FACTS, carried: ['Một văn bản đã bị thay thế.'] });
  expect(sentence).toMatch(/\(đến 21\/11\/2026\)\. Một văn bản đã bị thay thế\.$/);
});
