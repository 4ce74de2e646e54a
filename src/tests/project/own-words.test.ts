/**
 * The content is in our own words: no run of twelve words is an article's, official titles and names apart. The
 * articles are not ours to publish; where they are absent the test says so and compares nothing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../corpus/read.ts';
import { documentsIn } from '../../domain/content/document.ts';

const ARTICLES = resolve('../shared/seeds');
const RUN = 12;

const { documents } = await readContent('content');
const titles = documentsIn(documents, 'van-ban').map(({ data }) => wordsOf(data.title).join(' '));

test('runs of twelve words are found, and official titles are not counted', () => {
  const article = wordsOf(Array.from({ length: 30 }, (_, index) => `chữ${index}`).join(' '));
  expect(sharedRuns(article.slice(3, 15), article)).toHaveLength(1);
  expect(sharedRuns(article.slice(3, 14), article)).toHaveLength(0);
  expect(sharedRuns(wordsOf(titles[0] ?? ''), wordsOf(titles[0] ?? ''))).toHaveLength(0);
});

if (!existsSync(ARTICLES)) {
  test('the five articles are absent: nothing to compare with', () => {
    console.warn(`${ARTICLES} is absent: the content was not compared with the articles`);
  });
} else {
  const articles = readdirSync(ARTICLES).map((name) => wordsOf(readFileSync(`${ARTICLES}/${name}`, 'utf8')));

  test.each(documents.map(({ file, markdown }) => ({ file, words: wordsOf(markdown.replace(/\[\^[^\]]+\]/g, ' ')) })))(
    '$file',
    ({ words }) => {
      expect(articles.flatMap((article) => sharedRuns(words, article))).toEqual([]);
    },
  );
}

/** Runs of twelve words that both have, other than parts of official titles. */
function sharedRuns(ours: readonly string[], theirs: readonly string[]): string[] {
  const known = new Set(runsOf(theirs));
  return runsOf(ours).filter((run) => known.has(run) && !titles.some((title) => title.includes(run)));
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  );
}
