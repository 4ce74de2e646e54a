import { describe, expect, test } from 'vitest';
import { browseSite } from './browse.ts';
import { TEMPLATES } from './templates.ts';

const visit = browseSite();

describe.each(TEMPLATES)('%s', (path) => {
  test('does not move for a reader who wants no motion', async () => {
    await visit(
      path,
      async (page) => {
        const { moving, scrolling } = await page.evaluate(() => ({
          moving: document.getAnimations().length,
          scrolling: getComputedStyle(document.documentElement).scrollBehavior,
        }));
        expect({ moving, scrolling }).toEqual({ moving: 0, scrolling: 'auto' });
      },
      { reducedMotion: 'reduce' },
    );
  });

  test('says the status of a directive in words', async () => {
    await visit(path, async (page) => {
      const words = await page.locator(':is(.status, .standing):not(svg *)').allInnerTexts();
      if (/^\/van-ban\/[^/]+\/$/.test(path)) expect(words).not.toEqual([]);
      expect(words.filter((text) => !/\p{L}/u.test(text))).toEqual([]);
    });
  });
});

test('the points of the timeline differ by more than colour, and a key names each', async () => {
  await visit('/dong-thoi-gian/', async (page) => {
    const points = await page.locator('main svg circle, main svg .point').evaluateAll((all) =>
      all.map((point) => {
        const { fill } = getComputedStyle(point);
        const isHollow = [getComputedStyle(document.documentElement).backgroundColor, 'none'].includes(fill);
        const word = point.closest('ul > li')?.textContent.trim() ?? '';
        return { what: point.getAttribute('class') ?? '', shape: `${point.tagName} hollow: ${isHollow}`, word };
      }),
    );
    const key = points.filter(({ word }) => word !== '');
    const kinds = new Set(points.map(({ what }) => what));
    expect(new Set(key.map(({ what }) => what))).toEqual(kinds);
    expect(new Set(key.map(({ word }) => word)).size).toBe(kinds.size);
    expect(key.map(({ shape }) => shape)).toEqual([...new Set(key.map(({ shape }) => shape))]);
  });
});
