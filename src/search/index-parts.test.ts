import { expect, test } from 'vitest';
import { partFinder } from './index-parts.ts';

const find = partFinder('10 vi_a dang vi_b zzviec vi_c');

test.each([
  ['10', 'vi_a'],
  ['cu', 'vi_a'],
  ['dang', 'vi_b'],
  ['zzcua', 'vi_b'],
  ['zzviec', 'vi_c'],
  ['zzz', 'vi_c'],
])('“%s” is in the part %s', (word, name) => {
  expect(find(word)).toBe(`pagefind/1.5.2/index/${name}.pf_index`);
});

test('what stands before all words is in no part, and so is every word of an empty index', () => {
  expect([find('0'), partFinder('')('a')]).toEqual([undefined, undefined]);
});
