import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browseSite } from './browse.ts';
import { layoutShifts } from './layout-shifts.ts';
import { nameElements, settle, stopsOf } from './stops.ts';
import { PAGES } from './templates.ts';

const visit = browseSite();

const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true };
const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

/** CSS pixels that a finger hits without care, and the least that WCAG 2.5.8 allows. */
const TARGET = 44;
const LEAST_TARGET = 24;

describe.each(PAGES)('%s', (path) => {
  test('stays still at 1280 px while it loads and is scrolled', async () => {
    await visit(path, expectStill, DESK);
  });

  test('stays still at 360 px, and has targets that a finger hits', async () => {
    await visit(
      path,
      async (page) => {
        await expectStill(page);
        await expectTargets(page);
      },
      PHONE,
    );
  });
});

async function expectStill(page: Page): Promise<void> {
  await settle(page);
  expect(await page.evaluate(layoutShifts, true)).toEqual([]);
}

async function expectTargets(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  const stops = stopsOf(page);
  const names = await stops.evaluateAll(nameElements);
  const targets = await stops.evaluateAll(measureTargets, TARGET);
  expect(targets).not.toEqual([]);
  const faults = targets.flatMap(({ width, height, kind }, index) => {
    const least = { alone: TARGET, mark: LEAST_TARGET, inText: 0 }[kind];
    const [where = '', text] = names[index]?.split(/ (?=“)/) ?? [];
    return Math.min(width, height) < least ? [{ where, least, fault: `${width}×${height} ${text}` }] : [];
  });
  const byPlace = Map.groupBy(faults, ({ where, least }) => `${where}, at least ${least}:`);
  expect([...byPlace].map(([place, of]) => `${place} ${of.length}, as ${of[0]?.fault}`)).toEqual([]);
}

/**
 * Runs in the page: the width and height around the middle of each element in which a tap reaches it, and whether it
 * is a source mark, another link within a line of text, which need not be larger than its words, or stands alone. What
 * is `enough` to one side is not measured further.
 */
function measureTargets(elements: Element[], enough: number) {
  const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');
  const isFlowing = (element: Element) => getComputedStyle(element).display === 'inline';
  const lineOf = (element: Element) => {
    let line = element.parentElement;
    while (line?.parentElement && isFlowing(line)) line = line.parentElement;
    return line;
  };
  const hasTextAround = (element: Element) => {
    const line = lineOf(element);
    if (!line) return false;
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (!parent || parent.closest('a, button')) continue;
      const isOfLine = parent === line || (isInline(parent) && lineOf(parent) === line);
      if (isOfLine && /[\p{L}\p{N}]{2}/u.test(texts.currentNode.textContent ?? '')) return true;
    }
    return false;
  };
  return elements.map((element) => {
    // The link that skips to the content shows only while it has the focus.
    const isShownByFocus = element.matches('.visually-hidden');
    if (isShownByFocus && element instanceof HTMLElement) element.focus();
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const own = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])];
    const [box] = [...element.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height);
    const [x, y] = box ? [box.x + box.width / 2, box.y + box.height / 2] : [-1, -1];
    const isHit = (dx: number, dy: number) => {
      const hit = document.elementFromPoint(x + dx, y + dy);
      return own.some((each) => each.contains(hit));
    };
    const reach = (dx: number, dy: number) => {
      let steps = 0;
      while (steps < enough && isHit(dx * steps, dy * steps)) steps++;
      return steps;
    };
    const size = {
      width: Math.max(0, reach(1, 0) + reach(-1, 0) - 1),
      height: Math.max(0, reach(0, 1) + reach(0, -1) - 1),
      kind: element.matches('.m')
        ? ('mark' as const)
        : isFlowing(element) && hasTextAround(element)
          ? ('inText' as const)
          : ('alone' as const),
    };
    if (isShownByFocus && element instanceof HTMLElement) element.blur();
    return size;
  });
}
