import { expect, test } from 'vitest';
import { readTypedDate } from './typed-date.ts';

test.each([
  ['23/3/2022', '2022-03-23'],
  ['23-03-2022', '2022-03-23'],
  ['2022-03-23', '2022-03-23'],
  ['2022-3-8', '2022-03-08'],
  ['2022/3/8', '2022-03-08'],
  ['ngày 23 tháng 3 năm 2022', '2022-03-23'],
])('%s is a day', (text, day) => {
  expect(readTypedDate(text)).toEqual({ day, year: '2022' });
});

test('a year alone has no day', () => {
  expect(readTypedDate('2022')).toEqual({ day: undefined, year: '2022' });
  expect(readTypedDate('năm 2022')).toEqual({ day: undefined, year: '2022' });
});

test.each(['31/2/2022', '2022-02-30', '23/13/2022', '23/3', 'tháng 3/2022', '23/3/2022 sáng', 'hôm qua', ''])(
  '%s is none',
  (text) => {
    expect(readTypedDate(text)).toBeUndefined();
  },
);
