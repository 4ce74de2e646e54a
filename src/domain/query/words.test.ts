import { expect, test } from 'vitest';
import { almostSame, queryWords, writtenOut } from './words.ts';

test.each([
  ['KL21', ['kl', '21']],
  ['21-KL/TW', ['21', 'kl', 'tw']],
  ['Đắk Nông'.normalize('NFD'), ['dak', 'nong']],
  ['２１', ['21']],
  ['…', []],
])('the words of “%s”', (text, expected) => {
  expect(queryWords(text)).toEqual(expected);
});

test('a body and its level are written out in one word too, unless a page has them so', () => {
  expect(writtenOut(['ubkttu', 'btctw', 'muctu'], (word) => word === 'btctw')).toEqual([
    ...['uy', 'ban', 'kiem', 'tra', 'tinh', 'uy', 'btctw', 'muctu'],
  ]);
});

test('abbreviations are written out, other words stay, those of programs too', () => {
  expect(writtenOut(['bct', 'kl', 'constructor'])).toEqual(['bo', 'chinh', 'tri', 'kl', 'constructor']);
});

test.each([
  ['luan', 'luan', true],
  ['lun', 'luan', true],
  ['luaan', 'luan', true],
  ['luam', 'luan', true],
  ['laun', 'luan', true],
  ['lu', 'luan', false],
  ['tuam', 'luan', false],
])('%s and %s are almost the same: %s', (a, b, expected) => {
  expect([almostSame(a, b), almostSame(b, a)]).toEqual([expected, expected]);
});
