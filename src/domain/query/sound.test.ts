import { expect, test } from 'vitest';
import { soundOf } from './sound.ts';

test.each([
  ['trung', 'chung'],
  ['xua', 'sua'],
  ['ra', 'gia'],
  ['luat', 'nuat'],
  ['nghi', 'ngi'],
  ['ky', 'ki'],
  ['mien', 'mieng'],
  ['khac', 'khat'],
  ['duyen', 'dien'],
])('“%s” sounds like “%s”', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

test.each([
  ['dang', 'vang'],
  ['quy', 'huy'],
  ['quyet', 'kiet'],
  ['khai', 'cai'],
  ['phieu', 'nhieu'],
])('“%s” does not sound like “%s”', (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});
