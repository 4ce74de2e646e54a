/** What a reader sees of any directive before doing anything: what it is, whether it holds, what it says. */
import type { Element, Parents } from 'hast';
import type { Page } from 'playwright-core';
import { visit as visitNodes } from 'unist-util-visit';
import { describe, expect, inject, test } from 'vitest';
import { readContent } from '../../corpus/read.ts';
import { documentsIn } from '../../domain/content/document.ts';
import { browseSite } from '../browse.ts';
import { readTree } from './page-tree.ts';

const visit = browseSite();
const { documents } = readContent(inject('site').content);
const slugs = documentsIn(documents, 'van-ban').map(({ slug }) => slug);

/** What share of the records ends in the first screen, in one of the widest faces: of some an author has more to say. */
const MOST_RECORDS = 0.75;

test('there are directives', () => expect(slugs.length).toBeGreaterThan(0));

describe.each([
  ['a phone', { viewport: { width: 360, height: 740 }, hasTouch: true }],
  ['a desk', { viewport: { width: 1280, height: 800 } }],
])('on the first screen of %s', (_name, options) => {
  test('stand the name, the status and the first sentence of every directive, and nearly all of a record', async () => {
    const seen = await visit(
      '/van-ban/',
      async (page) => {
        const found: string[] = [];
        const ends: number[] = [];
        for (const slug of slugs) {
          await page.goto(`/van-ban/${slug}/`);
          ends.push(...(await endsOfRecord(page)));
          const bottoms = await bottomsOf(page);
          const below = Object.entries(bottoms).filter(([, bottom]) => bottom > options.viewport.height || bottom <= 0);
          found.push(...below.map(([part, bottom]) => `${slug}: ${part} ${Math.round(bottom)}`));
        }
        return { found, ends };
      },
      options,
    );
    expect(seen.found).toEqual([]);
    const within = seen.ends.filter((end) => end <= options.viewport.height);
    expect(within.length).toBeGreaterThanOrEqual(MOST_RECORDS * seen.ends.length);
  });
});

/** Where the text of a record ends with all that belongs to it; nothing on other pages. */
function endsOfRecord(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.record article')].map((article) => article.getBoundingClientRect().bottom),
  );
}

test('no passage has more than one mark', async () => {
  const marks = await Promise.all(
    slugs.map(async (slug) => [slug, mostMarks(await readTree(`van-ban/${slug}/index.html`))] as const),
  );
  expect(marks.some(([, most]) => most === 1)).toBe(true);
  expect(marks.filter(([, most]) => most > 1)).toEqual([]);
});

/** How many marks of sources the passage with most has, those of passages inside it not counted. */
function mostMarks(tree: Parents): number {
  const own = (node: Parents): number =>
    node.children.reduce((sum, child) => {
      if (child.type !== 'element' || isPassage(child)) return sum;
      return sum + (isMark(child) ? 1 : own(child));
    }, 0);
  let most = 0;
  visitNodes(tree, 'element', (node) => {
    if (isPassage(node)) most = Math.max(most, own(node));
  });
  return most;
}

const isPassage = ({ tagName }: Element) => ['p', 'li', 'tr'].includes(tagName);
const isMark = ({ tagName, properties }: Element) =>
  tagName === 'button' && [properties.className].flat().includes('m');

/** Where the name, the status and the first sentence end; 0 for one that is not there. */
function bottomsOf(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const bottomOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
    const lead = document.querySelector('.lead > :first-child');
    const words = document.createRange();
    if (lead) words.selectNodeContents(lead);
    const end = /[.!?…](?=\s|$)/;
    const texts = document.createTreeWalker(lead ?? document.createElement('p'), NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const at = (texts.currentNode.textContent ?? '').search(end);
      if (at < 0 || texts.currentNode.parentElement?.closest('.note, .m')) continue;
      words.setEnd(texts.currentNode, at + 1);
      break;
    }
    return {
      name: bottomOf('h1'),
      status: bottomOf('#hieu-luc'),
      sentence: lead ? words.getBoundingClientRect().bottom : 0,
    };
  });
}
