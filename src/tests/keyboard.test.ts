import { describe, expect, test } from 'vitest';
import { browseSite } from './browse.ts';
import { nameElements, settle, stopsOf } from './stops.ts';
import { PAGES } from './templates.ts';

const visit = browseSite();

/** Of a longer page only the first stops are tried. */
const MOST_STOPS = 150;

interface Visited {
  /** Among the stops of the page; -1 for another element, as one that scrolls. */
  index: number;
  tag: string;
  isMarked: boolean;
}

describe.each(PAGES)('%s', (path) => {
  test('the Tab key reaches everything in order, and shows where it is', async () => {
    await visit(path, async (page) => {
      await settle(page);
      const stops = stopsOf(page);
      const names = (await stops.evaluateAll(nameElements)).slice(0, MOST_STOPS);
      expect(names).not.toEqual([]);
      const record = await page.evaluateHandle(recordFocus, await stops.elementHandles());
      let visited: Visited[] = [];
      const passed = () => visited.filter(({ index }) => index >= 0);
      for (let presses = 0; presses < 2 * names.length && passed().length < names.length; presses += 10) {
        for (let press = 0; press < 10; press++) await page.keyboard.press('Tab');
        visited = await record.jsonValue();
      }
      const order = passed().slice(0, names.length);
      expect(order.map(({ index }) => names[index] ?? `stop ${index}`)).toEqual(names);
      const unmarked = visited.filter(({ isMarked }) => !isMarked);
      expect(unmarked.map(({ index, tag }) => names[index] ?? tag)).toEqual([]);
    });
  });

  test('the first stop skips to the content', async () => {
    await visit(path, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('body > header'))).toBeNull();
    });
  });
});

/** Runs in the page: notes from now on what gets the focus. */
function recordFocus(stops: Node[]): Visited[] {
  const visited: Visited[] = [];
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(target);
    const { width, height } = target.getBoundingClientRect();
    const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    visited.push({
      index: stops.indexOf(target),
      tag: (target.cloneNode() as Element).outerHTML,
      isMarked: Math.min(width, height) > 1 && (isOutlined || boxShadow !== 'none'),
    });
  });
  return visited;
}
