import { expect, test } from 'vitest';
import { itemsOf, listOf, textItem, textOf } from './cbor.ts';

const LONG = 'đ'.repeat(40_000);

test.each([['ke'], ['a'.repeat(23)], ['a'.repeat(24)], ['đảng'.repeat(80)], [LONG]])(
  'a text stays itself: %#',
  (text) => {
    expect(textOf(textItem(text))).toBe(text);
  },
);

test.each([0, 1, 23, 24, 255, 256, 70_000])('a list of %i items has as many', (count) => {
  const items = Array.from({ length: count }, (_, at) => textItem(`w${at}`));
  expect(itemsOf(listOf(items), 0).map(textOf)).toEqual(items.map(textOf));
});

test('items of every kind that the index has end where the next begins', () => {
  // [[], 23, 24, -1, 256, 65536, null, 1.5 in four bytes, h'0102', "x"] after a byte that is not part of it.
  const bytes = Buffer.from('008a8017181820190100 1a00010000 f6 fa3fc00000 42 0102 6178'.replaceAll(' ', ''), 'hex');
  expect(itemsOf(bytes, 1).map((item) => item.toString('hex'))).toEqual([
    '80',
    '17',
    '1818',
    '20',
    '190100',
    '1a00010000',
    'f6',
    'fa3fc00000',
    '420102',
    '6178',
  ]);
});

test.each([
  ['a text in place of a list', () => itemsOf(textItem('x'), 0), /cần một danh sách/],
  ['a list in place of a text', () => textOf(listOf([])), /cần một chuỗi chữ/],
  ['a list without a length', () => itemsOf(Buffer.from('9fff', 'hex'), 0), /byte 0 là 159/],
])('%s is told', (_, read, message) => {
  expect(read).toThrow(message);
});
