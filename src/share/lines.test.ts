import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

const widthOf = (text: string) => [...text].length;

test('lines break between words, inside one only where it is wider than a line', () => {
  expect(linesOf('về những điều đảng viên', 10, 9, widthOf)).toEqual(['về những', 'điều đảng', 'viên']);
  expect(linesOf('a bcdefghijklmno p', 6, 9, widthOf)).toEqual(['a', 'bcdefg', 'hijklm', 'no p']);
  expect(linesOf('', 10, 2, widthOf)).toEqual([]);
});

test('what has no room ends in a sign that more follows', () => {
  expect(linesOf('một hai ba bốn năm', 7, 2, widthOf)).toEqual(['một hai', 'ba bốn…']);
});
