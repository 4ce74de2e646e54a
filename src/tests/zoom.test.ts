import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browseSite } from './browse.ts';
import { nameElements, settle } from './stops.ts';
import { PAGES } from './templates.ts';

const visit = browseSite();

/** The spacing that WCAG 1.4.12 lets a reader set. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** A window of 1280×1024 at 200 % and at 400 %. */
const ZOOMED = [
  { width: 640, height: 512 },
  { width: 320, height: 256 },
];

test.each(PAGES)(
  '%s fits a window at 200 and 400 %, and cuts no text off when its letters are spaced out',
  async (path) => {
    await visit(
      path,
      async (page) => {
        await settle(page);
        for (const window of ZOOMED) {
          await page.setViewportSize(window);
          await expectToFit(page);
        }
        await page.addStyleTag({ content: SPACING });
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await expectToFit(page);
          const all = page.locator('body *');
          const cut = await all.evaluateAll(findCut);
          const names = cut.length > 0 ? await all.evaluateAll(nameElements) : [];
          expect(cut.map(({ index, by }) => `${width} px: ${names[index]} by ${by} px`)).toEqual([]);
        }
      },
      // The site's own policy keeps foreign styles out.
      { bypassCSP: true },
    );
  },
);

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
 * number of lines or ends in dots, what scrolls, as what is typed in a field does, the notes in the margin, which open whole, and what only screen readers
 * get are meant to be so.
 */
function findCut(elements: Element[]): { index: number; by: number }[] {
  return elements.flatMap((element, index) => {
    const style = getComputedStyle(element);
    if (!element.checkVisibility() || element.matches('.visually-hidden, .note, input')) return [];
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
