/** A copy of the site on a reader's machine: saved, read without a line, replaced by another release, removed. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { type SiteServer, serveSite } from '../../scripts/site-server.ts';
import { writeRelease } from '../build/offline-release.ts';
import { buildFolder } from './astro.ts';

const PAGE = 'ngoai-tuyen/';
const DIRECTIVE = 'van-ban/96-qd-tw-2023/';
const GONE = 'van-ban/69-qd-tw-2022/';

const { folder, dispose } = await buildFolder();
const [first, second, closed] = ['mot', 'hai', 'dong'].map((name) => join(folder, name)) as [string, string, string];
const browser = await launchBrowser();
let server: SiteServer | undefined;
let port = 0;
let context: BrowserContext;
let page: Page;

/** Ends the line and the server behind it. */
async function cut(): Promise<void> {
  await server?.close();
  server = undefined;
  await context.setOffline(true);
}

async function publish(site: string): Promise<void> {
  await server?.close();
  server = await serveSite(site, port);
  port = Number(new URL(server.address).port);
  await context?.setOffline(false);
}

const open = (path: string) => page.goto(`http://localhost:${port}/${path}`);
const told = () => page.locator('[data-part=told]').innerText();
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

/** What the browser keeps: its workers, its caches, and the addresses in them. */
function kept() {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const files = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return {
      workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
      caches: names.length,
      files: files.reduce((sum, each) => sum + each, 0),
    };
  });
}

async function change(site: string, path: string, from: string | RegExp, to: string): Promise<void> {
  const file = join(site, path, 'index.html');
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

beforeAll(async () => {
  for (const site of [first, second, closed]) await cp(inject('sample'), site, { recursive: true });
  await change(second, DIRECTIVE, '<h1', '<p>Bản thứ hai.</p><h1');
  await rm(join(second, GONE), { recursive: true });
  writeRelease(second, true);
  writeRelease(closed, false);
  await publish(first);
  context = await browser.newContext();
  page = await context.newPage();
});

afterAll(async () => {
  await browser.close();
  await server?.close();
  await dispose();
});

test('nothing is kept before the reader asks; then all of it is, and its size was told', async () => {
  await open('');
  await open(PAGE);
  await expect.poll(told).toMatch(/^Chưa lưu gì trên máy này\. Trọn bản gồm \d+ tệp, chiếm \d+,\d\sMB/);
  expect(await kept()).toEqual({ workers: [], caches: 0, files: 0 });
  await press(/^Lưu về máy \(\d+,\d\sMB\)$/);
  await expect
    .poll(told)
    .toMatch(/^Đã lưu ngày \d+\/\d+\/\d{4}, chiếm \d+,\d\sMB trên máy\. Trang chưa có bản mới hơn\.$/);
  const { files } = JSON.parse(await readFile(join(first, 'ngoai-tuyen/ban-phat-hanh.json'), 'utf8'));
  const now = await kept();
  expect([now.workers, now.caches]).toEqual([['/'], 2]);
  expect(now.files).toBeGreaterThan(files);
});

test('without a line a directive that was never opened is there, and says of what day it is', async () => {
  await cut();
  await open(DIRECTIVE);
  expect(await page.locator('h1').first().innerText()).toContain('Quy định số 96-QĐ/TW');
  expect(await page.locator('[data-saved]').innerText()).toMatch(
    /^Bản lưu ngày \d+\/\d+\/\d{4}: máy chưa nối được với trang\.$/,
  );
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
});

test('addresses that lead on do so, and what is not there is told', async () => {
  await open('96-qd-tw/#noi-dung');
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`/${DIRECTIVE}#noi-dung`);
  await open('van-ban/37-qd-tw-2021');
  expect(new URL(page.url()).pathname).toBe('/van-ban/37-qd-tw-2021/');
  const response = await open('37-QĐ/TW');
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').innerText()).toBe('Trang này chưa được lưu');
  await page.getByRole('link', { name: 'Quy định số 37-QĐ/TW' }).waitFor();
});

test('search finds without a line, on its page and in the box', async () => {
  await open('tim-kiem/?q=lay+phieu+tin+nhiem');
  await page.getByRole('list', { name: 'Kết quả tìm kiếm' }).getByRole('link').first().waitFor();
  await open('');
  await page.getByRole('combobox').fill('lay phieu');
  await page.getByRole('option').filter({ hasText: 'Lấy phiếu tín nhiệm' }).first().waitFor();
});

test('citations are checked without a line', async () => {
  await open('kiem-tra-vien-dan/');
  await page.getByLabel('Văn bản cần kiểm tra').fill('Quyết định số 37/QĐ-TW ngày 25/10/2021 của Bộ Chính trị.');
  await press('Kiểm tra');
  await page.locator('.finding').first().waitFor();
});

test('another release takes the place of the copy, whole', async () => {
  await publish(second);
  await open(PAGE);
  await expect.poll(told).toContain('Trang đã có bản mới hơn.');
  await press('Cập nhật bản lưu');
  await expect.poll(told).toContain('Trang chưa có bản mới hơn.');
  expect((await kept()).caches).toBe(2);
  await cut();
  await open(DIRECTIVE);
  expect(await page.locator('main').innerText()).toContain('Bản thứ hai.');
  expect((await open(GONE))?.status()).toBe(404);
});

test('what is removed is gone', async () => {
  await publish(second);
  await open(PAGE);
  await press('Xóa bản lưu');
  await expect.poll(told).toMatch(/^Chưa lưu gì/);
  expect(await kept()).toEqual({ workers: [], caches: 0, files: 0 });
});

test('where copies are no longer offered, the next visit removes them', async () => {
  await press(/^Lưu về máy/);
  await expect.poll(told).toMatch(/^Đã lưu/);
  await publish(closed);
  await open('');
  await expect.poll(kept).toEqual({ workers: [], caches: 0, files: 0 });
  await open(PAGE);
  await expect.poll(told).toBe('Trang này hiện không cho lưu để đọc ngoại tuyến.');
});
