import { expect, test } from 'vitest';
import { misnamedProvince, provinceCoverage, provincesOn, provinceToday } from './provinces.ts';

const PERIODS = [
  { until: '2025-06-30', provinces: ['Đắk Nông', 'Lâm Đồng', 'Quảng Nam', 'Thành phố Hồ Chí Minh', 'Hải Dương'] },
  {
    from: '2025-07-01',
    provinces: ['Lâm Đồng', 'Thành phố Hồ Chí Minh'],
    merged: { 'Lâm Đồng': ['Đắk Nông', 'Lâm Đồng'] },
  },
];
const BEFORE = provincesOn('2022-03-01', PERIODS);

test.each([
  ['2025-06-30', 5],
  ['2025-07-01', 2],
])('on %s there were %d', (day, count) => {
  expect(provincesOn(day, PERIODS)).toHaveLength(count);
});

test('on a day of no period there were none that are known', () => {
  expect(provincesOn('2024-01-01', PERIODS.slice(1))).toEqual([]);
});

test('what is present and what is not make the whole', () => {
  const { present, absent } = provinceCoverage(['Quảng Nam', 'Đăk Nông', 'Nhà Quốc hội'], BEFORE);
  expect(present).toEqual(['Đắk Nông', 'Quảng Nam']);
  expect(absent).toHaveLength(BEFORE.length - 2);
});

test.each([
  ['Đắk Nông', undefined],
  ['Hồ Chí Minh', undefined],
  ['Hải Zương', 'Hải Dương'],
  ['Đông Dương phủ', ''],
])('“%s” is misnamed for %s', (name, expected) => {
  expect(misnamedProvince(name, BEFORE)).toBe(expected);
});

test.each([
  ['Tỉnh Đắk Nông', 'Lâm Đồng'],
  ['Lâm Đồng', undefined],
  ['Nhà Quốc hội', undefined],
])('%s is in %s today', (place, today) => {
  expect(provinceToday(place, PERIODS)).toBe(today);
});
