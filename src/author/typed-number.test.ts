import { expect, test } from 'vitest';
import { readTypedDate } from './typed-date.ts';
import { readTypedNumber } from './typed-number.ts';

test.each([
  ['43-KH/TU', '43-KH/TU', ['Kế hoạch'], 'TU'],
  ['  Kế hoạch số 43-KH/TU ', '43-KH/TU', ['Kế hoạch'], 'TU'],
  ['43/KH-TU', '43-KH/TU', ['Kế hoạch'], 'TU'],
  ['43-kh/tu', '43-KH/TU', ['Kế hoạch'], 'TU'],
  ['43 kh tu', '43-KH/TU', ['Kế hoạch'], 'TU'],
  ['ke hoach so 43-kh/tu', '43-KH/TU', ['Kế hoạch'], 'TU'],
  ['03-kh-tw', '03-KH/TW', ['Kế hoạch'], 'TW'],
  ['Kế hoạch 107', '107', ['Kế hoạch'], undefined],
  ['kh 107', '107', ['Kế hoạch'], undefined],
  ['37-QĐ/TW', '37-QĐ/TW', ['Quy định', 'Quyết định'], 'TW'],
  ['Quy định số 37-QĐ/TW', '37-QĐ/TW', ['Quy định'], 'TW'],
  ['02-HD/UBKTTW', '02-HD/UBKTTW', ['Hướng dẫn'], 'UBKTTW'],
])('the number “%s” is read', (text, number, kinds, organ) => {
  expect(readTypedNumber(text)).toEqual({ number, kinds, organ });
});

test.each(['', 'Kế hoạch', '43', 'không có số'])('in “%s” there is no number', (text) => {
  expect(readTypedNumber(text)).toBeUndefined();
});

test.each([
  ['2022-03-23', '2022-03-23', '2022'],
  ['23/3/2022', '2022-03-23', '2022'],
  ['23-03-2022', '2022-03-23', '2022'],
  ['ngày 23 tháng 3 năm 2022', '2022-03-23', '2022'],
  ['2022', undefined, '2022'],
  ['năm 2022', undefined, '2022'],
])('the date “%s” is read', (text, day, year) => {
  expect(readTypedDate(text)).toEqual({ day, year });
});

test.each(['', 'hôm qua', '2022-02-30', '30/2/2022', '3/2022', '23/3/2022 hoặc 24/3/2022'])(
  '“%s” is no date',
  (text) => {
    expect(readTypedDate(text)).toBeUndefined();
  },
);
