/** The drawings of lanes, lives, lineage and time, and the lists that say the same, whatever is in them. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browseSite } from '../browse.ts';

const { dist } = inject('site');
const visit = browseSite();

/** Pages with a drawing, and the narrowest and a usual window in which it is shown. */
const DRAWN = (await drawnPages()).flatMap(({ path, isWide }): [path: string, width: number][] => [
  [path, isWide ? 1024 : 768],
  [path, 1280],
]);

async function drawnPages() {
  const pages: { path: string; isWide: boolean }[] = [];
  for await (const file of glob('**/index.html', { cwd: dist })) {
    const drawings = (await readFile(join(dist, file), 'utf8')).match(/class="drawing[^"]*/g);
    const isWide = drawings?.some((drawing) => / wide/.test(drawing)) ?? false;
    if (drawings) pages.push({ path: `/${file.replace(/index\.html$/, '')}`, isWide });
  }
  return pages;
}

test('the views have a drawing', () => {
  const paths = DRAWN.map(([path]) => path);
  expect(paths).toEqual(expect.arrayContaining(['/trien-khai/', '/hieu-luc/', '/dong-thoi-gian/']));
});

/** What is wrong with the letters of the drawings on a page: cut, outside their box, or over other letters. */
function faultsOfLetters(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inside = (a: DOMRect, b: DOMRect) =>
      a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return [...document.querySelectorAll('.drawing svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].map((text) => ({
        words: text.textContent.trim(),
        box: text.getBoundingClientRect(),
        around: text.closest('a:not(.life)')?.querySelector('rect:not(.point)')?.getBoundingClientRect() ?? frame,
      }));
      return texts.flatMap(({ words, box, around }, index) => [
        ...(box.width === 0 ? [`${words}: not shown`] : []),
        ...(inside(box, frame) && inside(box, around) ? [] : [`${words}: cut`]),
        ...texts
          .slice(index + 1)
          .filter((other) => meet(box, other.box))
          .map((other) => `${words} over ${other.words}`),
      ]);
    });
  });
}

describe.each(DRAWN)('%s at %i px', (path, width) => {
  const options = { viewport: { width, height: 900 } };

  test('letters are whole and stand apart', async () => {
    await visit(
      path,
      async (page) => {
        expect(await page.locator('.drawing svg:visible').count()).toBeGreaterThan(0);
        expect(await faultsOfLetters(page)).toEqual([]);
      },
      options,
    );
  });

  test('drawings have a name and a description, their links have names and are in the list too', async () => {
    await visit(
      path,
      async (page) => {
        const drawings = await page.locator('.drawing svg').evaluateAll((svgs) =>
          svgs.map((svg) => ({
            names: (svg.getAttribute('aria-labelledby') ?? '')
              .split(' ')
              .map((id) => document.getElementById(id)?.textContent ?? ''),
            links: [...svg.querySelectorAll('a')].map((link) => ({
              href: link.getAttribute('href'),
              name: link.textContent.trim(),
            })),
          })),
        );
        const listed = await page
          .locator('main :is(ol, ul, th) a, main li strong')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? location.pathname));
        expect(drawings).not.toEqual([]);
        for (const { names, links } of drawings) {
          expect(names).toHaveLength(2);
          expect(names).not.toContain('');
          expect(links.filter(({ name }) => name === '')).toEqual([]);
          expect(links.map(({ href }) => href).filter((href) => href === null || !listed.includes(href))).toEqual([]);
        }
      },
      options,
    );
  });
});

test.each(['/trien-khai/', '/thay-the/', '/dong-thoi-gian/', '/ma-tran/'])(
  '%s is a list on a narrow screen',
  async (path) => {
    await visit(
      path,
      async (page) => {
        expect(await page.locator('.drawing:visible, main table:visible').count()).toBe(0);
        expect(await page.locator('main li a:visible').count()).toBeGreaterThan(0);
      },
      { viewport: { width: 320, height: 640 } },
    );
  },
);

test('the lanes draw every conference and inspection of the list whose day is known, and every directive', async () => {
  const missing = await visit('/trien-khai/', (page) =>
    page.evaluate(() => {
      const hrefsIn = (selector: string) => [...document.querySelectorAll(selector)].map((a) => a.getAttribute('href'));
      // A picture of more places than it has room for says so.
      if (document.querySelector('main')?.textContent.includes('Hình có')) return [];
      const drawn = hrefsIn('.drawing a');
      const dated = [...document.querySelectorAll('.rows > li')].filter(
        (row) => !row.querySelector('.d')?.textContent.startsWith('Chưa'),
      );
      const inspections = dated.map((row) => row.querySelector('a[href*="/kiem-tra/"]')?.getAttribute('href'));
      const nodes = [...document.querySelectorAll('.tree .node')].filter(
        (node) => !node.textContent.includes('chưa rõ ngày ban hành'),
      );
      const directives = nodes.map((node) => node.querySelector('.name a')?.getAttribute('href'));
      return [...inspections, ...directives, ...hrefsIn('.tree a[href*="/hoi-nghi/"]')].filter(
        (href) => !drawn.includes(href ?? null),
      );
    }),
  );
  expect(missing).toEqual([]);
});

test('on paper the lanes and the map are drawn and their letters are whole', async () => {
  await visit(
    '/trien-khai/',
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.drawing svg:visible').count()).toBeGreaterThan(1);
      expect(await faultsOfLetters(page)).toEqual([]);
    },
    { viewport: { width: 718, height: 1000 } },
  );
});
