import { expect, test } from 'vitest';
import { figure, takeClauses } from './clause.ts';

test.each([
  ['quy dinh 37 dieu 3', [['dieu-3', 'dieu-iii']], 'quy dinh 37'],
  [
    'khoan 1 dieu thu tu',
    [
      ['khoan-1', 'khoan-i'],
      ['dieu-4', 'dieu-iv'],
    ],
    '',
  ],
  ['phan ii', [['phan-2', 'phan-ii']], ''],
  ['nhom nhiem vu thu hai', [['nhom-2', 'nhom-ii']], ''],
  ['d 9 qd 37', [['dieu-9', 'dieu-ix']], 'qd 37'],
  ['diem a khoan 2', [['diem-a'], ['khoan-2', 'khoan-ii']], ''],
  ['diem dd', [['diem-dd']], ''],
  ['dieu le dang', [], 'dieu le dang'],
])('“%s” names %j', (words, clauses, rest) => {
  const found = takeClauses(words);
  expect([found.clauses, found.text.trim().replace(/ +/g, ' ')]).toEqual([clauses, rest]);
});

test.each([
  ['12', 12],
  ['tu', 4],
  ['bon', 4],
  ['xiv', 14],
  ['muoi', 10],
  ['le', undefined],
])('%s is %s', (text, expected) => {
  expect(figure(text)).toBe(expected);
});
