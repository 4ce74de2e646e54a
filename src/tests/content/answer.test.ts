/** What a reader sees of any directive before doing anything: what it is, whether it holds, what it says. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readContent } from '../../corpus/read.ts';
import { documentsIn } from '../../domain/content/document.ts';
import { browseSite } from '../browse.ts';

const visit = browseSite();
const { documents } = await readContent(inject('site').content);
const slugs = documentsIn(documents, 'van-ban').map(({ slug }) => slug);

test('there are directives', () => expect(slugs.length).toBeGreaterThan(0));

describe.each([
  ['a phone', { viewport: { width: 360, height: 740 }, hasTouch: true }],
  ['a desk', { viewport: { width: 1280, height: 800 } }],
])('on the first screen of %s', (_name, options) => {
  test('stand the name, the status and the first sentence of every directive', async () => {
    const hidden = await visit(
      '/van-ban/',
      async (page) => {
        const found: string[] = [];
        for (const slug of slugs) {
          await page.goto(`/van-ban/${slug}/`);
          const bottoms = await bottomsOf(page);
          const below = Object.entries(bottoms).filter(([, bottom]) => bottom > options.viewport.height || bottom <= 0);
          found.push(...below.map(([part, bottom]) => `${slug}: ${part} ${Math.round(bottom)}`));
        }
        return found;
      },
      options,
    );
    expect(hidden).toEqual([]);
  });
});

test('no passage has more than one mark', async () => {
  const many = await visit('/van-ban/', async (page) => {
    const found: string[] = [];
    for (const slug of slugs) {
      await page.goto(`/van-ban/${slug}/`);
      const most = await page
        .locator('article :is(p, li, tr)')
        .evaluateAll((blocks) =>
          Math.max(
            0,
            ...blocks.map(
              (block) =>
                [...block.querySelectorAll('button.m')].filter((mark) => mark.closest('p, li, tr') === block).length,
            ),
          ),
        );
      if (most > 1) found.push(`${slug}: ${most}`);
    }
    return found;
  });
  expect(many).toEqual([]);
});

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
