import { expect, test } from 'vitest';
import { withoutKeys } from './typed-keys.ts';

const KNOWN = new Set(
  'dang vien dieu quy dinh kiem tra giam sat tinh uy dak nong tu chuc mien nhiem ro luat hai duong ky so va quan triet la gi'.split(
    ' ',
  ),
);
const isKnown = (word: string) => KNOWN.has(word);

test.each([
  ['ddangr vieen', 'dang vien'],
  ['dieefu 3 quy ddinhj 37', 'dieu 3 quy dinh 37'],
  ['kieemr tra giams satst', 'kiem tra giam sat'],
  ['Tinhr uyr DDawks Noong', 'tinh uy dak nong'],
  ['mieenx nhieemj tuwf chuwcs', 'mien nhiem tu chuc'],
  ['đakw nông', 'dak nông'],
  ['tuw chuwcs, dwcs gi', 'tu chuc, dwcs gi'],
  ['twj chwcs', 'tu chuc'],
  ['d9a3ng vie6n', 'dang vien'],
  ['Ha3i Du7o7ng 5 ro4', 'Hai Duong 5 ro'],
  ['qua1n trie65t la2 gi2', 'quan triet la gi'],
  ['ky3 lua65t d9a3ng', 'ky luat dang'],
])('“%s” means “%s”', (typed, meant) => {
  expect(withoutKeys(typed, isKnown)).toBe(meant);
});

test.each([
  'kl21',
  'qd37 d14',
  'nq tw4 k12',
  'hd02 ubkttw',
  'khoa ix',
  'python pandas excel',
  'đảng viên',
  'quy dinh 37',
  'nghiquyet04',
  'tusoi',
])('“%s” stays as it is', (typed) => {
  expect(withoutKeys(typed, isKnown)).toBe(typed);
});
