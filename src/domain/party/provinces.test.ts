import { expect, test } from 'vitest';
import { misnamedProvince, PROVINCES_2022, provinceCoverage } from './provinces.ts';

test('63 provinces and cities, each once', () => {
  expect(PROVINCES_2022).toHaveLength(63);
  expect(new Set(PROVINCES_2022).size).toBe(63);
});

test('what is present and what is not make the whole', () => {
  const { present, absent } = provinceCoverage(['Quảng Nam', 'Đăk Nông', 'Nhà Quốc hội']);
  expect(present).toEqual(['Đắk Nông', 'Quảng Nam']);
  expect(absent).toHaveLength(61);
});

test.each([
  ['Đắk Nông', undefined],
  ['Hồ Chí Minh', undefined],
  ['Huế', undefined],
  ['Hải Zương', 'Hải Dương'],
  ['Đông Dương phủ', ''],
])('“%s” is misnamed for %s', (name, expected) => {
  expect(misnamedProvince(name)).toBe(expected);
});
