import { expect, test } from 'vitest';
import { type StatusFacts, statusGrade, statusWords } from './status.ts';

const FACTS: StatusFacts = {
  state: 'unknown',
  checked: '2026-11-21',
  grade: 'editorial',
  by: [],
  isNewest: false,
  carried: [],
};
const NEWER = ['Quy định số 207-QĐ/TW ngày 26/7/2026'];

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
    'Chưa thấy nguồn nào nói bị sửa đổi hay thay thế, tính đến ngày 21/11/2026.',
  ],
  [
    { isNewest: true },
    'Mới nhất trong chuỗi',
    'Mới nhất trong chuỗi, đến 21/11/2026',
    'Mới nhất trong chuỗi văn bản thay thế nhau; chưa thấy nguồn nào nói bị sửa đổi hay thay thế, tính đến ngày 21/11/2026.',
  ],
  [
    { state: 'replaced', grade: 'secondary', by: NEWER },
    'Đã bị thay thế',
    'Đã bị thay thế (theo nguồn thứ cấp)',
    'Đã bị thay thế bởi Quy định số 207-QĐ/TW ngày 26/7/2026, theo nguồn thứ cấp, kiểm tra ngày 21/11/2026; chưa rõ ngày văn bản mới bắt đầu có hiệu lực.',
  ],
  [
    { state: 'replaced', grade: 'primary', by: NEWER, since: '2026-09-01' },
    'Đã bị thay thế',
    'Đã bị thay thế',
    'Đã bị thay thế từ ngày 1/9/2026 bởi Quy định số 207-QĐ/TW ngày 26/7/2026, theo báo chí hoặc trang chính thức, kiểm tra ngày 21/11/2026.',
  ],
  [
    { state: 'in-force', grade: 'secondary' },
    'Còn hiệu lực',
    'Còn hiệu lực (theo nguồn thứ cấp)',
    'Còn hiệu lực, theo nguồn thứ cấp, kiểm tra ngày 21/11/2026; chưa rõ ngày bắt đầu có hiệu lực.',
  ],
  [
    { state: 'in-force', grade: 'primary', since: '2024-05-09' },
    'Còn hiệu lực',
    'Còn hiệu lực',
    'Có hiệu lực từ ngày 9/5/2024, theo báo chí hoặc trang chính thức; chưa thấy nguồn nào nói bị sửa đổi hay thay thế, tính đến ngày 21/11/2026.',
  ],
  [
    { state: 'amended', by: NEWER },
    'Đã được sửa đổi',
    'Đã được sửa đổi (có phần suy ra)',
    'Đã được sửa đổi bởi Quy định số 207-QĐ/TW ngày 26/7/2026, có phần suy ra; chưa thấy nguồn nào nói bị thay thế, tính đến ngày 21/11/2026.',
  ],
  [
    { state: 'draft', grade: 'secondary' },
    'Dự thảo',
    'Dự thảo',
    'Dự thảo; chưa thấy nguồn nào nói đã ban hành, tính đến ngày 21/11/2026.',
  ],
])('%j', (facts, label, brief, sentence) => {
  expect(statusWords({ ...FACTS, ...facts })).toEqual({ label, brief, sentence });
});

test('what it carries out and holds no longer is said behind', () => {
  const { sentence } = statusWords({ ...FACTS, carried: ['Một văn bản đã bị thay thế.'] });
  expect(sentence).toMatch(/21\/11\/2026\. Một văn bản đã bị thay thế\.$/);
});
