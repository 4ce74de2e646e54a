import { expect, test } from 'vitest';
import { indexNumbers } from './number-index.ts';
import { TABLE } from './table.sample.ts';

const index = indexNumbers(TABLE);

test.each([
  [21, ['21-kl-tw-2021', '21-kl-tw-2012']],
  [8, ['08-qdi-tw-2018']],
  [9999, []],
])('directives with the serial %i, in the order of the table', (serial, slugs) => {
  expect(index.withSerial(serial).map(({ slug }) => slug)).toEqual(slugs);
});

test('a row has its words, each two that stand together, and its place in one word', () => {
  const [row] = index.withSerial(43);
  const words = row ? index.wordsOf(row) : new Set();
  expect(['ke', 'hoach', 'ke hoach', 'dak nong', 'daknong', 'dang'].every((word) => words.has(word))).toBe(true);
  expect(words.has('quang nam')).toBe(false);
  expect(row && index.issuerWords(row)).toEqual(['tinh', 'uy', 'dak', 'nong']);
});

test('the words of a row are made once', () => {
  const [row] = index.withSerial(37);
  expect(row && index.wordsOf(row)).toBe(row && index.wordsOf(row));
});

test('all bodies and places are named, each once', () => {
  expect(index.bodies).toContain('uy ban kiem tra trung uong');
  expect(index.bodies).toContain('dak nong');
  expect(new Set(index.bodies).size).toBe(index.bodies.length);
});

test('what a plenum adopted is found by it', () => {
  const [adopted] = index.rows.filter(({ plenum }) => plenum > 0);
  const found = index.ofPlenum(adopted?.plenum ?? 0);
  expect(found).toContain(adopted);
  expect(found.every(({ plenum }) => plenum === adopted?.plenum)).toBe(true);
});
