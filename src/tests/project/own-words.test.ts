/**
 * The content is in our own words: no run of twelve words is an article's, and none of eight is one of the short
 * quotations by which facts were noted or that a source allows; official titles, citations and what stands in quotation
 * marks apart. The articles and the notes are not ours to publish; their runs are known by their fingerprints
 * (`npm run fingerprint`).
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '../../corpus/read.ts';
import { documentsIn } from '../../domain/content/document.ts';
import { articlePrints, ownWords, quotationPrints, wordsOf } from './runs.ts';

const listed = readFileSync('src/tests/project/fingerprints.txt', 'utf8').split('\n').filter(Boolean);
const { documents } = readContent('content');
const titles = documentsIn(documents, 'van-ban').map(({ data }) => wordsOf(data.title).join(' '));
const allowed = documentsIn(documents, 'nguon').flatMap(({ data }) => data.quotes);
const known = new Set([...listed, ...allowed.flatMap((quotation) => [...quotationPrints(quotation).keys()])]);

const LETTERS = Array.from({ length: 30 }, (_, index) => `chữ${index}`);

test.each([
  ['article', articlePrints, 12],
  ['quotation', quotationPrints, 8],
] as const)('a run of an %s is known by its fingerprint', (_name, printsOf, length) => {
  const prints = new Set(printsOf(LETTERS.join(' ')).keys());
  expect(foreignRuns(printsOf(`Mở đầu, ${LETTERS.slice(3, 3 + length).join(', ')}.`), prints)).toHaveLength(1);
  expect(foreignRuns(printsOf(`Mở đầu, ${LETTERS.slice(3, 2 + length).join(', ')}.`), prints)).toEqual([]);
});

test('an official title is not counted', () => {
  const prints = titles.map(articlePrints).filter(({ size }) => size > 0);
  expect(prints).not.toEqual([]);
  expect(prints.flatMap((each) => foreignRuns(each, new Set(each.keys())))).toEqual([]);
});

test('a citation is one word, and what is quoted is none', () => {
  expect(wordsOf(ownWords('theo Kết luận số 21-KL/TW, ngày 25/10/2021 và “một lời” khác'))).toEqual([
    ...['theo', 'citation', 'và', 'khác'],
  ]);
});

test('the fingerprints are there', () => {
  expect(listed.length).toBeGreaterThan(2500);
  expect(listed.filter((print) => !/^[0-9a-f]{10}$/.test(print))).toEqual([]);
});

test.each(documents)('$file', ({ markdown }) => {
  const text = markdown.replace(/\[\^[^\]]+\]/g, ' ');
  expect(foreignRuns(articlePrints(text), known)).toEqual([]);
  expect(foreignRuns(quotationPrints(text), known)).toEqual([]);
});

/** The runs of a text that are somebody else's, other than parts of official titles. */
function foreignRuns(runs: ReadonlyMap<string, string>, prints: ReadonlySet<string>): string[] {
  return [...runs].flatMap(([print, run]) =>
    prints.has(print) && !titles.some((title) => title.includes(run)) ? [run] : [],
  );
}
