import { expect, test } from 'vitest';
import { clauseId, clauseLabel, clauseName } from './clause.ts';

test.each([
  ['Điều 3. Nền tảng tư tưởng, nêu gương', 'dieu-3'],
  ['Nhiệm vụ 1. Đợt sinh hoạt chính trị', 'nhiem-vu-1'],
  ['Nhóm 2. Đội ngũ cán bộ', 'nhom-2'],
  ['Mục II', 'muc-ii'],
  ['Điểm d. Một', 'diem-d'],
  ['Điểm đ. Hai', 'diem-dd'],
  ['Điều chưa rõ', 'dieu-chua-ro'],
  ['Nhóm công tác', 'nhom-cong-tac'],
  ['Đợt sinh hoạt chính trị', 'dot-sinh-hoat-chinh-tri'],
])('“%s” is #%s', (heading, id) => {
  expect(clauseId(heading)).toBe(id);
});

test.each([
  ['Điều 3. Nêu gương', 'Điều 3'],
  ['Nhiệm vụ 1. Đợt sinh hoạt', 'Nhiệm vụ 1'],
  ['Phần I. Mục đích', 'Phần I'],
  ['Nhiệm vụ trong Kế hoạch số 03', undefined],
  ['Điều chưa rõ', undefined],
])('the label of “%s” is %s', (heading, expected) => {
  expect(clauseLabel(heading)).toBe(expected);
});

test.each([
  ['dieu-7', 'Điều 7'],
  ['nhiem-vu-12', 'Nhiệm vụ 12'],
  ['diem-dd', 'Điểm đ'],
  ['ai-thuc-hien', 'ai-thuc-hien'],
])('the id %s is named %s', (id, name) => {
  expect(clauseName(id)).toBe(name);
});
