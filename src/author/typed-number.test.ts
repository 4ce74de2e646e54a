import { expect, test } from 'vitest';
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
  ['quy định 999', '999', ['Quy định'], undefined],
  ['quyet dinh 999 tw', '999-QĐ/TW', ['Quyết định'], 'TW'],
  ['qd 999', '999', ['Quy định', 'Quyết định'], undefined],
  ['02-HD/UBKTTW', '02-HD/UBKTTW', ['Hướng dẫn'], 'UBKTTW'],
])('the number “%s” is read', (text, number, kinds, organ) => {
  expect(readTypedNumber(text)).toEqual({ number, kinds, organ });
});

test.each(['', 'Kế hoạch', '43', 'không có số'])('in “%s” there is no number', (text) => {
  expect(readTypedNumber(text)).toBeUndefined();
});
