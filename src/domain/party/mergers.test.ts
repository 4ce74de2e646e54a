import { expect, test } from 'vitest';
import { provinceToday } from './mergers.ts';
import { PROVINCES_2022 } from './provinces.ts';

test.each([
  ['Đắk Nông', 'Lâm Đồng'],
  ['Tỉnh Hải Dương', 'Hải Phòng'],
  ['Khánh Hòa', undefined],
  ['Nhà Quốc hội', undefined],
])('%s is in %s today', (place, today) => {
  expect(provinceToday(place)).toBe(today);
});

test('63 provinces became 34', () => {
  expect(PROVINCES_2022.filter((name) => provinceToday(name) === undefined)).toHaveLength(34);
});
