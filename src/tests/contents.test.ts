import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { browseSite } from './browse.ts';

const visit = browseSite(inject('sample'));
const WIDE = { viewport: { width: 1280, height: 800 } };

const entries = (page: Page) => page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link');
const current = (page: Page) =>
  page.locator('#muc-luc a[aria-current]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const moveTo = (page: Page, y: number) => page.evaluate((top) => scrollTo(0, top), y);

test('the contents follow the reader', async () => {
  await visit('/van-ban/37-qd-tw-2021/', async (page) => {
    expect(await current(page)).toEqual([]);
    await page.evaluate(() => document.getElementById('dieu-9')?.scrollIntoView());
    await expect.poll(() => current(page)).toEqual(['#dieu-9']);
  });
});

test.each(['/van-ban/21-kl-tw-2021/', '/van-ban/37-qd-tw-2021/'])(
  '%s: each entry is marked where it leads',
  async (path) => {
    await visit(
      path,
      async (page) => {
        const hrefs = await entries(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        expect(hrefs.length).toBeGreaterThan(5);
        // From one end to the other and back, so that every jump is a far one.
        for (const [index, href] of hrefs.entries()) {
          await moveTo(page, index * 2 < hrefs.length ? 100_000 : 0);
          await entries(page).nth(index).click();
          await expect.poll(() => current(page), { message: href ?? '' }).toEqual([href]);
        }
      },
      WIDE,
    );
  },
);

test('at the very end of the page the last section is marked, whatever was jumped to before', async () => {
  await visit(
    '/van-ban/21-kl-tw-2021/',
    async (page) => {
      const [before, last] = await entries(page).evaluateAll((links) =>
        links.slice(-2).map((link) => link.getAttribute('href')),
      );
      await moveTo(page, 100_000);
      await expect.poll(() => current(page)).toEqual([last]);
      await entries(page).nth(-2).click();
      await expect.poll(() => current(page)).toEqual([before]);
      await moveTo(page, 0);
      await expect.poll(() => current(page)).toEqual([]);
      await moveTo(page, 100_000);
      await expect.poll(() => current(page)).toEqual([last]);
    },
    WIDE,
  );
});
