import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { serveSite } from '../../scripts/site-server.ts';
import './site.ts';

/** Ends what hangs: the machine may be slow, and busy. */
const PATIENCE = 120_000;

/** Linux browsers take their fonts from here. */
const FONTS = {
  FONTCONFIG_FILE: resolve('src/tests/fonts.conf'),
  XDG_DATA_HOME: dirname(fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/package.json'))),
};

/**
 * A browser on a built site, for the tests of one file. `visit` opens a path in a fresh page and fails the test, once
 * `use` is done, on anything the browser complained of: a script error, a violation of the security policy, a file
 * that is missing; unless it is `expected`.
 */
export function browseSite(folder = inject('site').dist, expected: (complaint: string) => boolean = () => false) {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveSite>>;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(FONTS), serveSite(folder, 0)]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  return async function visit<T>(path: string, use: (page: Page) => Promise<T>, options?: BrowserContextOptions) {
    const context = await browser.newContext({ baseURL: server.address, ...options });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    try {
      await page.goto(path);
      const result = await use(page);
      expect(complaints.filter((complaint) => !expected(complaint))).toEqual([]);
      return result;
    } finally {
      // What a test answers itself may be under way still.
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    }
  };
}
