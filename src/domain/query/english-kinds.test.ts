import { expect, test } from 'vitest';
import { kindsInVietnamese } from './english-kinds.ts';

test.each([
  ['Regulation No. 69 discipline', 'quy định số 69 kỷ luật'],
  ['Resolution 04', 'nghị quyết 04'],
  ['Regulation 37 of the Politburo for party members', 'quy định 37 Politburo đảng viên'],
  ['plan 03', 'kế hoạch 03'],
  ['planning of the site', 'planning of the site'],
])('“%s” asks for “%s”', (typed, meant) => {
  expect(kindsInVietnamese(typed)).toBe(meant);
});
