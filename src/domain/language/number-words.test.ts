import { expect, test } from 'vitest';
import { numberInWords } from './number-words.ts';
import { tokenize } from './tokens.ts';
import { dateAt } from './written-date.ts';

test.each([
  ['mười', 10],
  ['mười lăm', 15],
  ['hai mươi năm', 20],
  ['hai mươi lăm năm', 25],
  ['một trăm linh tư', 104],
  ['hai nghìn không trăm mười hai', 2012],
  ['một ngàn chín trăm chín mươi bảy', 1997],
  ['năm', undefined],
  ['tư', undefined],
])('%s is %s', (text, value) => {
  expect(numberInWords(tokenize(text), 0)?.value).toBe(value);
});

test('inside a number none begins', () => expect(numberInWords(tokenize('sáu mươi năm'), 1)).toBeUndefined());

test.each([
  ['2021-10-25', { year: 2021, month: 10, day: 25 }],
  ['2021/10/25', { year: 2021, month: 10, day: 25 }],
  ['năm hai nghìn không trăm mười hai', { year: 2012 }],
  ['ngày 25/10/2O21', undefined],
  ['2021-37-25', undefined],
])('the date of %s', (text, date) => expect(dateAt(tokenize(text), 0)?.date).toEqual(date));
