import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browseSite } from './browse.ts';
import { nameElements, settle } from './stops.ts';
import { PAGES } from './templates.ts';

const visit = browseSite();

/** The spacing that WCAG 1.4.12 lets a reader set. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

describe.each(PAGES)('%s', (path) => {
  test.each([200, 400])('fits a window of 1280×1024 at %i %', async (percent) => {
    const zoom = percent / 100;
    await visit(
      path,
      async (page) => {
        await settle(page);
        await expectToFit(page);
      },
      { viewport: { width: 1280 / zoom, height: 1024 / zoom }, deviceScaleFactor: zoom },
    );
  });

  test.each([320, 1280])('cuts no text off when its letters are spaced out: %i px', async (width) => {
    await visit(
      path,
      async (page) => {
        await settle(page);
        await page.addStyleTag({ content: SPACING });
        await expectToFit(page);
        const all = page.locator('body *');
        const cut = await all.evaluateAll(findCut);
        const names = await all.evaluateAll(nameElements);
        expect(cut.map(({ index, by }) => `${names[index]} by ${by} px`)).toEqual([]);
      },
      // The site's own policy keeps foreign styles out.
      { viewport: { width, height: 800 }, bypassCSP: true },
    );
  });
});

async function expectToFit(page: Page): Promise<void> {
  const { overflow, heading } = await page.evaluate(() => {
    const words = document.createRange();
    words.selectNodeContents(document.querySelector('h1') ?? document.body);
    const { left, right } = words.getBoundingClientRect();
    return {
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      heading: Math.max(-left, right - document.documentElement.clientWidth),
    };
  });
  expect(overflow, 'scrolls sideways').toBeLessThanOrEqual(0);
  expect(await page.evaluate(brokenNumbers), 'numbers on two lines').toEqual([]);
  expect(heading, 'heading beyond the window').toBeLessThanOrEqual(0);
}

/** Runs in the page: numbers of directives that a line ends in. An address has to break somewhere. */
function brokenNumbers(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const { 0: number, index } of (node.textContent ?? '').matchAll(/\d+-\p{Lu}\p{L}*\/\p{Lu}+\d*/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + number.length);
      const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
      if (lines.size > 1) broken.push(`${number} in ${node.parentElement?.outerHTML.slice(0, 80)}`);
    }
  }
  return broken;
}

/**
 * Runs in the page: elements that hide a part of their text, and words of a drawing beyond its edge. What is cut to a
 * number of lines or ends in dots, what scrolls, the notes in the margin, which open whole, and what only screen readers
 * get are meant to be so.
 */
function findCut(elements: Element[]): { index: number; by: number }[] {
  return elements.flatMap((element, index) => {
    const style = getComputedStyle(element);
    if (!element.checkVisibility() || element.matches('.visually-hidden, .note')) return [];
    if (element instanceof SVGTextElement) {
      const svg = element.ownerSVGElement;
      if (!svg || getComputedStyle(svg).overflow === 'visible') return [];
      const edge = svg.getBoundingClientRect();
      const { left, right } = element.getBoundingClientRect();
      const beyond = Math.max(edge.left - left, right - edge.right);
      return beyond > 1 ? [{ index, by: Math.round(beyond) }] : [];
    }
    if (element instanceof SVGElement || style.webkitLineClamp !== 'none' || style.textOverflow === 'ellipsis')
      return [];
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const beyond = Math.max(
      hides(style.overflowX) ? element.scrollWidth - element.clientWidth : 0,
      hides(style.overflowY) ? element.scrollHeight - element.clientHeight : 0,
    );
    return beyond > 1 ? [{ index, by: beyond }] : [];
  });
}
