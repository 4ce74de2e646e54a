/** The drawings of lanes, lives, lineage and time, and the lists that say the same, whatever is in them. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browseSite } from '../browse.ts';
import { drawingsOf, faultsOfLetters } from '../drawn-letters.ts';

const { dist } = inject('site');
const visit = browseSite();

/** Windows of a phone, of the narrowest page beside it, of the narrowest desk, and a usual one. */
const WIDTHS = [360, 768, 1024, 1280];

const DRAWN = await drawnPages();

async function drawnPages() {
  const pages: { path: string; html: string }[] = [];
  for await (const file of glob('**/index.html', { cwd: dist })) {
    const html = await readFile(join(dist, file), 'utf8');
    if (html.includes('class="drawing')) pages.push({ path: `/${file.replace(/index\.html$/, '')}`, html });
  }
  return pages;
}

test('the views have a drawing', () => {
  const paths = DRAWN.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['/trien-khai/', '/hieu-luc/', '/dong-thoi-gian/']));
});

test.each(DRAWN)('in no font a line, a shape or another letter meets the letters of $path', ({ html }) => {
  expect(drawingsOf(html)).toBeGreaterThan(0);
  expect(faultsOfLetters(html)).toEqual([]);
});

/** Letters on a screen, and on paper, where 7 points are read. */
const LEAST_LETTERS = { screen: 10.8, print: 9.3 };

/** What is wrong with the letters of the drawings that are seen: small, cut, outside their box, or over other letters. */
function faultsSeen(page: Page, medium: keyof typeof LEAST_LETTERS): Promise<string[]> {
  return page.evaluate((least) => {
    const inside = (a: DOMRect, b: DOMRect) =>
      a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const seen = [...document.querySelectorAll<SVGSVGElement>('.drawing > svg')].filter((svg) => svg.checkVisibility());
    return seen.flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].map((text) => ({
        words: text.textContent.trim(),
        box: text.getBoundingClientRect(),
        around: text.closest('a, g')?.querySelector('.tile > rect, .lineage')?.getBoundingClientRect() ?? frame,
        size: parseFloat(text.getAttribute('font-size') ?? '') * (frame.width / svg.viewBox.baseVal.width),
      }));
      return texts.flatMap(({ words, box, around, size }, index) => [
        ...(box.width === 0 ? [`${words}: not shown`] : []),
        ...(size < least ? [`${words}: ${size} px`] : []),
        ...(inside(box, frame) && inside(box, around) ? [] : [`${words}: cut`]),
        ...texts
          .slice(index + 1)
          .filter((other) => meet(box, other.box))
          .map((other) => `${words} over ${other.words}`),
      ]);
    });
  }, LEAST_LETTERS[medium]);
}

/** Names and descriptions of all drawings of a page, where their links lead, and what the lists beside them have. */
function namesOfDrawings(page: Page) {
  return page.evaluate(() => ({
    drawings: [...document.querySelectorAll('.drawing svg')].map((svg) => ({
      names: (svg.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? ''),
      links: [...svg.querySelectorAll('a')].map((link) => ({
        href: link.getAttribute('href'),
        name: link.textContent.trim(),
      })),
    })),
    listed: [...document.querySelectorAll('main :is(ol, ul, th) a, main li strong')].map(
      (link) => link.getAttribute('href') ?? location.pathname,
    ),
  }));
}

test.each(DRAWN)(
  '$path: letters are whole at every width, drawings have names, their links are in the list',
  async ({ path }) => {
    await visit(path, async (page) => {
      const { drawings, listed } = await namesOfDrawings(page);
      expect(drawings).not.toEqual([]);
      for (const { names, links } of drawings) {
        expect(names).toHaveLength(2);
        expect(names).not.toContain('');
        expect(links.filter(({ name }) => name === '')).toEqual([]);
        expect(links.map(({ href }) => href).filter((href) => href === null || !listed.includes(href))).toEqual([]);
      }
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect([width, await faultsSeen(page, 'screen')]).toEqual([width, []]);
      }
      expect(await page.locator('.drawing svg:visible').count()).toBeGreaterThan(0);
    });
  },
);

test.each([
  '/trien-khai/',
  '/hieu-luc/',
  ...DRAWN.map(({ path }) => path).filter((path) => path.startsWith('/doi-chieu/')),
])('on a phone %s has its drawing, and the one for wider pages is not there', async (path) => {
  await visit(
    path,
    async (page) => {
      expect(await page.locator('.drawing:is(.phone, .all):visible').count()).toBeGreaterThan(0);
      expect(await page.locator('.drawing:is(.page, .tablet, .desk):visible').count()).toBe(0);
    },
    { viewport: { width: 360, height: 740 } },
  );
});

test('the map has a tile for each province, and its key counts them as the text does', async () => {
  const html = DRAWN.find(({ path }) => path === '/trien-khai/')?.html ?? '';
  const numbersAt = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, count]) => Number(count));
  const counts = ['dated', 'undated', 'blank'].map(
    (looks) => html.match(new RegExp(`class="tile ${looks}"`, 'g'))?.length,
  );
  const [dated = 0, undated = 0, blank = 0] = counts;
  expect(dated + undated).toBeGreaterThan(0);
  expect(numbersAt(/<b[^>]*>(\d+)<\/b>/g)).toEqual(counts.filter((count) => count !== undefined));
  expect(numbersAt(/của (\d+) nơi/g)).toEqual([dated + undated]);
  expect(numbersAt(/danh sách (\d+) tỉnh/g)).toEqual([dated + undated + blank]);
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
      const drawings = ['.page', '.phone'].map((on) => hrefsIn(`.drawing${on} a`));
      const dated = [...document.querySelectorAll('.rows > li')].filter(
        (row) => !row.querySelector('.d')?.textContent.startsWith('Chưa'),
      );
      const inspections = dated.map((row) => row.querySelector('a[href*="/kiem-tra/"]')?.getAttribute('href'));
      const nodes = [...document.querySelectorAll('.tree .node')].filter(
        (node) => !node.textContent.includes('chưa rõ ngày ban hành'),
      );
      const directives = nodes.map((node) => node.querySelector('.name a')?.getAttribute('href'));
      return [...inspections, ...directives, ...hrefsIn('.tree a[href*="/hoi-nghi/"]')].filter((href) =>
        drawings.some((drawn) => !drawn.includes(href ?? null)),
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
      expect(await faultsSeen(page, 'print')).toEqual([]);
    },
    { viewport: { width: 718, height: 1000 } },
  );
});
