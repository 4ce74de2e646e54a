/**
 * The content is in our own words: no run of twelve words is an article's, and none of eight is one of the short
 * quotations by which facts were noted or that a source allows; official titles, citations and what stands in quotation
 * marks apart. The articles and the notes are not ours to publish; where they are absent the test says so and compares
 * nothing with them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../corpus/read.ts';
import { findDocuments } from '../../domain/citation/find.ts';
import { readText } from '../../domain/citation/reading.ts';
import { documentsIn } from '../../domain/content/document.ts';

const ARTICLES = resolve('../shared/seeds');
const NOTES = resolve('../shared/facts/facts2.md');
const OF_ARTICLE = 12;
const OF_QUOTATION = 8;

const { documents } = await readContent('content');
const titles = documentsIn(documents, 'van-ban').map(({ data }) => wordsOf(data.title).join(' '));
const texts = documents.map(({ file, markdown }) => ({ file, text: markdown.replace(/\[\^[^\]]+\]/g, ' ') }));
const allowed = documentsIn(documents, 'nguon').flatMap(({ data }) => data.quotes);

test('runs of so many words are found, and official titles are not counted', () => {
  const article = wordsOf(Array.from({ length: 30 }, (_, index) => `chữ${index}`).join(' '));
  expect(sharedRuns(article.slice(3, 15), article, OF_ARTICLE)).toHaveLength(1);
  expect(sharedRuns(article.slice(3, 14), article, OF_ARTICLE)).toHaveLength(0);
  expect(sharedRuns(article.slice(3, 11), article, OF_QUOTATION)).toHaveLength(1);
  expect(sharedRuns(wordsOf(titles[0] ?? ''), wordsOf(titles[0] ?? ''), OF_ARTICLE)).toHaveLength(0);
});

test('a citation is one word, and what is quoted is none', () => {
  expect(wordsOf(ownWords('theo Kết luận số 21-KL/TW, ngày 25/10/2021 và “một lời” khác'))).toEqual([
    ...['theo', 'citation', 'và', 'khác'],
  ]);
});

if (!existsSync(ARTICLES)) {
  test('THE FIVE ARTICLES ARE ABSENT: nothing to compare with', () => {
    console.warn(`${ARTICLES} is absent: the content was not compared with the articles`);
  });
} else {
  const articles = readdirSync(ARTICLES).map((name) => wordsOf(readFileSync(`${ARTICLES}/${name}`, 'utf8')));

  test.each(texts)('$file and the articles', ({ text }) => {
    expect(articles.flatMap((article) => sharedRuns(wordsOf(text), article, OF_ARTICLE))).toEqual([]);
  });
}

const noted = existsSync(NOTES) ? quotationsIn(readFileSync(NOTES, 'utf8')) : [];
if (noted.length === 0) {
  test('THE NOTED QUOTATIONS ARE ABSENT: compared with those of the source files only', () => {
    console.warn(`${NOTES} is absent: the content was not compared with the quotations noted there`);
  });
}
const quotations = [...allowed, ...noted].map((quotation) => wordsOf(ownWords(quotation)));

test.each(texts)('$file and short quotations', ({ text }) => {
  const ours = wordsOf(ownWords(text));
  expect(quotations.flatMap((quotation) => sharedRuns(ours, quotation, OF_QUOTATION))).toEqual([]);
});

/** The quotations of the notes: what stands in straight marks on a line that says it was printed so. */
function quotationsIn(notes: string): string[] {
  const lines = notes.split('\n').filter((line) => /In trên nguồn N?\d*.*: "/.test(line));
  return lines.flatMap((line) => [...line.matchAll(/"([^"]+)"/g)].flatMap(([, words]) => words ?? []));
}

/** Runs of so many words that both have, other than parts of official titles. */
function sharedRuns(ours: readonly string[], theirs: readonly string[], length: number): string[] {
  const known = new Set(runsOf(theirs, length));
  return runsOf(ours, length).filter((run) => known.has(run) && !titles.some((title) => title.includes(run)));
}

function runsOf(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
}

/** A text without what it quotes, a citation with its date as one word. */
function ownWords(text: string): string {
  const unquoted = text.replace(/“[^”]*”/g, ' ');
  const spans = findDocuments(readText(unquoted, 'plain', true)).citations.toReversed();
  const cited = spans.reduce((rest, { start, end }) => `${rest.slice(0, start)} citation ${rest.slice(end)}`, unquoted);
  return cited.replace(/( citation ),? *ngày \d+\/\d+\/\d+/g, '$1');
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  );
}
