/** Styles that come after a page change nothing that already stands on it, whatever its width. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browseSite } from './browse.ts';

const visit = browseSite();

/** Where the search box is behind a button, and where notes stand in the margin. */
const WIDTHS = [360, 1440];

test.each(['/', '/van-ban/37-qd-tw-2021/', '/van-ban/207-qd-tw-2026/'])('%s looks the same before', async (path) => {
  await visit(
    path,
    async (page) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        // A browser draws a pixel otherwise now and then; what a style does stays.
        await expect.poll(() => looksTheSame(page), { timeout: 20_000 }).toBe(true);
      }
    },
    { javaScriptEnabled: false },
  );
});

async function looksTheSame(page: Page): Promise<boolean> {
  const later = page.locator('body > link[rel=stylesheet]');
  const shots = [];
  for (const isOff of [true, false]) {
    await later.evaluate((link: HTMLLinkElement, isOff) => {
      link.disabled = isOff;
    }, isOff);
    shots.push(await page.screenshot({ fullPage: true }));
  }
  const [before = Buffer.of(), after = Buffer.of()] = shots;
  return before.equals(after);
}
