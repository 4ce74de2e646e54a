/** The tree, the chains, the timeline, the matrix and the groups, as a browser shows them. */
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browseSite } from './browse.ts';

const visit = browseSite();

const DRAWN = [
  ['/trien-khai/', 768],
  ['/trien-khai/', 1280],
  ['/thay-the/', 768],
  ['/dong-thoi-gian/', 1280],
  ['/van-ban/21-kl-tw-2021/', 1280],
  ['/van-ban/37-qd-tw-2021/', 768],
] as const;

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
        around: text.closest('a')?.querySelector('rect:not(.point)')?.getBoundingClientRect() ?? frame,
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
          .locator('main :is(ol, ul) a, main li strong')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? location.pathname));
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
        expect(await page.locator('main li a:visible').count()).toBeGreaterThan(10);
      },
      { viewport: { width: 320, height: 640 } },
    );
  },
);

test('on paper the tree is drawn and its letters are whole', async () => {
  await visit(
    '/trien-khai/',
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.drawing svg:visible').count()).toBe(1);
      expect(await faultsOfLetters(page)).toEqual([]);
    },
    { viewport: { width: 718, height: 1000 } },
  );
});

test('the tree says what is known, and of other provinces only that they are not in the collection', async () => {
  await visit('/trien-khai/', async (page) => {
    const text = (await page.locator('main').textContent()) ?? '';
    for (const words of ['sau 37 ngày', 'sau 149 ngày', 'sau 74 ngày', ' nơi chưa có trong bộ sưu tập']) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('không có kế hoạch');
    const under = page.locator('.tree li', { has: page.locator('a[href="/van-ban/03-kh-tw-2021/"]') }).last();
    const links = await under.locator('li .name a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual(
      ['43-kh-tu-dak-nong-2022', '66-kh-tu-2022', '527-dang-doan-quoc-hoi-2022'].map((slug) => `/van-ban/${slug}/`),
    );
    expect(await page.locator('.places li').count()).toBe(59);
  });
});

test('a directive stands in its chain, marked, with the ground of each link', async () => {
  await visit('/van-ban/37-qd-tw-2021/', async (page) => {
    const items = page.locator('.chain > li');
    expect(await items.locator('.name > :is(a, strong)').allInnerTexts()).toEqual([
      'Quy định số 19-QĐ/TW',
      'Quy định số 115-QĐ/TW',
      'Quy định số 47-QĐ/TW',
      'Quy định số 37-QĐ/TW',
      'Quy định số 207-QĐ/TW',
    ]);
    expect(await page.locator('.chain > li[aria-current]').innerText()).toContain('theo báo chí hoặc trang chính thức');
    expect(await items.last().innerText()).toContain('theo nguồn thứ cấp');
  });
});

test('a directive leads to the one it replaced and the one that replaced it', async () => {
  await visit('/van-ban/37-qd-tw-2021/', async (page) => {
    const nav = page.getByRole('navigation', { name: 'Trong chuỗi thay thế' });
    expect(await nav.locator('p').allInnerTexts()).toEqual([
      'Văn bản sau (thay thế văn bản này): Quy định số 207-QĐ/TW (26/7/2026, theo nguồn thứ cấp)',
      'Văn bản trước: Quy định số 47-QĐ/TW (1/11/2011)',
    ]);
    await nav.locator('a[rel=prev]').click();
    await page.waitForURL('**/van-ban/47-qd-tw-2011/');
    await nav.locator('a[rel=next]').click();
    await page.waitForURL('**/van-ban/37-qd-tw-2021/');
  });
});

test('a clause leads to other directives on its theme', async () => {
  await visit('/van-ban/43-kh-tu-dak-nong-2022/', async (page) => {
    const clause = page.locator('.clauses > li', { has: page.locator('#lay-phieu-tin-nhiem') });
    const links = await clause.locator('.note a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual(['/chu-de/lay-phieu-tin-nhiem/', '/van-ban/107-kh-tu-quang-nam-2022/#lay-phieu-tin-nhiem']);
  });
});

test('every link of these pages leads to a page and a place on it that are there', async () => {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOn = async (path: string) => {
    const known =
      ids.get(path) ??
      new Set([...(await readFile(path, 'utf8')).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? ''));
    ids.set(path, known);
    return known;
  };
  const broken: string[] = [];
  for await (const file of glob('dist/{trien-khai,thay-the,dong-thoi-gian,ma-tran,chu-de,duyet}/**/*.html')) {
    const html = await readFile(file, 'utf8');
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="(\/[^"]*)"/g)) {
      const [path = '', id] = href.split('#');
      const target = `dist${path}index.html`;
      if (!existsSync(target) || (id && !(await idsOn(target)).has(id))) broken.push(`${file}: ${href}`);
    }
  }
  expect(broken).toEqual([]);
});
