/** The second engine: the paths of reading, search and the checker in Firefox, wherever one is installed. */
import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveSite } from '../../scripts/site-server.ts';

const SYSTEM = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const firefox = process.env.FIREFOX_PATH ?? SYSTEM.find((path) => existsSync(path));
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 800 };
const PAGE = '/van-ban/37-qd-tw-2021/';

if (!firefox) {
  console.warn('\n!!! KHÔNG CÓ FIREFOX: các trang KHÔNG được thử trong Firefox. Cài Firefox, hoặc đặt FIREFOX_PATH.\n');
}

describe.skipIf(!firefox)('in Firefox', () => {
  const home = mkdtempSync(join(tmpdir(), 'firefox-'));
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveSite>>;

  beforeAll(async () => {
    const start = { browser: 'firefox', executablePath: firefox ?? '', env: { ...process.env, HOME: home } } as const;
    [browser, server] = await Promise.all([puppeteer.launch(start), serveSite(inject('sample'), 0)]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
    await rm(home, { recursive: true });
  });

  /** Opens a path in a fresh page; fails on any error of its scripts. */
  async function visit(path: string, viewport: typeof PHONE, use: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    try {
      await page.setViewport(viewport);
      await page.goto(new URL(path, server.address).href);
      await use(page);
      expect(errors).toEqual([]);
    } finally {
      await page.close();
    }
  }

  const isSeen = (page: Page, selector: string) =>
    page.$eval(selector, (element) => element.checkVisibility({ visibilityProperty: true }));
  const top = (page: Page, selector: string) =>
    page.$eval(selector, (element) => Math.round(element.getBoundingClientRect().top));

  test('on a wide screen a clause by its link stands under the bar, beside open contents and notes', async () => {
    await visit(`${PAGE}#dieu-9`, DESKTOP, async (page) => {
      expect(await isSeen(page, '#muc-luc a[href="#dieu-9"]')).toBe(true);
      await expect.poll(() => page.$eval('#muc-luc a[aria-current]', (link) => link.hash)).toBe('#dieu-9');
      expect(await top(page, '.bar')).toBe(0);
      expect(await page.$eval('.bar', (bar) => bar.textContent)).toContain('Đã bị thay thế');
      expect(await top(page, '#dieu-9')).toBeGreaterThan(0);
      expect(await isSeen(page, 'li:has(> #dieu-9) .note')).toBe(true);
    });
  });

  test('on a phone contents, notes and the sheet for copying open and close', async () => {
    await visit(PAGE, PHONE, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      const open = () => page.$$eval(':popover-open', (all) => all.map(({ id, className }) => id || className));
      expect(await isSeen(page, '#muc-luc')).toBe(false);
      await page.click('[popovertarget="muc-luc"]');
      expect(await open()).toEqual(['muc-luc']);
      await page.click('#muc-luc a[href="#dieu-2"]');
      await expect.poll(open).toEqual([]);
      await page.click('li:has(> #dieu-2) button.m');
      await expect.poll(open).toHaveLength(1);
      await page.keyboard.press('Escape');
      await expect.poll(open).toEqual([]);
      await page.click('[popovertarget="chep"]');
      expect(await page.$eval('#chep .cite', (text) => text.textContent)).toMatch(/^Điều 2, Quy định số 37-QĐ\/TW, /);
      await page.click('[data-copy="citation"]');
      await expect.poll(() => page.$eval('#chep [data-told]', (told) => told.textContent)).toBe('Đã chép.');
    });
  });

  test('search offers and finds', async () => {
    await visit('/', DESKTOP, async (page) => {
      await page.type('main input[type="search"]', 'quy dinh 37');
      await expect.poll(() => page.$$eval('main [role="option"]', (all) => all.length)).toBeGreaterThan(0);
      await page.keyboard.press('Enter');
      await page.waitForSelector('ol[aria-label="Kết quả tìm kiếm"][aria-busy="false"] > li a');
      expect(await page.$eval('ol[aria-label="Kết quả tìm kiếm"] > li a', (link) => link.getAttribute('href'))).toBe(
        PAGE,
      );
    });
  });

  test('the checker reads a text', async () => {
    await visit('/kiem-tra-vien-dan/', DESKTOP, async (page) => {
      await page.type('main textarea', 'Căn cứ Quyết định số 37/QĐ-TW ngày 25/10/2021 của Bộ Chính trị.');
      await page.click('main button[type="submit"]');
      await page.waitForSelector('.finding h3');
      expect(await page.$eval('.finding h3', (heading) => heading.textContent)).toContain('Quyết định số 37/QĐ-TW');
    });
  });
});
