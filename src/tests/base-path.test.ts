/** The site below a path of its host, as on GitHub Pages. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readBuiltSite } from '../ledger/built-site.ts';
import { brokenLinks } from '../ledger/faults.ts';
import { build, buildFolder } from './astro.ts';
import { browseSite } from './browse.ts';
import { contentFolder, SMALL_CONTENT } from './content-folder.ts';
import { SAMPLE_CONTENT } from './sample-content.ts';

const HOME = 'https://vi-du.github.io/kho/';

const host = await buildFolder();
const dist = join(host.folder, 'kho');
const small = await contentFolder(SMALL_CONTENT);
const sample = await contentFolder(SAMPLE_CONTENT);
// The first build leaves a store of content behind whose links have another base.
await build(join(host.folder, 'khac'), { SITE_URL: 'https://vi-du.github.io/khac/', CONTENT_DIR: small.folder });
await build(dist, { SITE_URL: HOME, CONTENT_DIR: sample.folder });

const site = await readBuiltSite(dist);
const read = (file: string) => readFile(join(dist, file), 'utf8');
const visit = browseSite(host.folder);

afterAll(() => Promise.all([small, sample, host].map(({ dispose }) => dispose())));

test('every link and fragment leads somewhere below the path', () => {
  expect(site.pages.length).toBeGreaterThan(Object.keys(SAMPLE_CONTENT).length);
  expect(brokenLinks(site, HOME)).toEqual([]);
});

test('every page says where it is', () => {
  expect(site.pages.filter(({ canonical }) => canonical).length).toBeGreaterThan(1);
  const wrong = site.pages.filter(({ canonical }) => canonical !== undefined && !canonical.startsWith(HOME));
  expect(wrong).toEqual([]);
});

test.each([
  'feed.xml',
  'sitemap.xml',
  'robots.txt',
  'llms.txt',
  'api/van-ban.json',
  'api/do-thi.json',
  'van-ban/37-qd-tw-2021.json',
  'van-ban/37-qd-tw-2021.md',
])('the addresses in %s are below the path', async (file) => {
  const text = await read(file);
  const own = [...text.matchAll(/https:\/\/vi-du\.github\.io[^\s"<>)\]]*/g)].map(([address]) => address);
  const there = new Set([...site.pages.map(({ address }) => address), ...site.files]);
  const lost = own.filter((address) => {
    const path = address.startsWith(HOME) ? address.slice(HOME.length - 1).replace(/#.*/, '') : '';
    return !there.has(path);
  });
  expect(own).not.toEqual([]);
  expect(lost).toEqual([]);
  expect(text).not.toContain('localhost');
});

test('search finds, and its result opens', async () => {
  await visit('/kho/tim-kiem/?q=dang+vien+khong+duoc+lam', async (page) => {
    await page.getByRole('list', { name: 'Kết quả tìm kiếm' }).getByRole('link').first().click();
    await page.waitForURL('**/kho/van-ban/37-qd-tw-2021/');
  });
});

test('a number leads to its directive', async () => {
  await visit('/kho/37-qd-tw/', (page) => page.waitForURL('**/kho/van-ban/37-qd-tw-2021/'));
});

test('a copy is saved and read below the path, and nowhere else', async () => {
  await visit('/kho/ngoai-tuyen/', async (page) => {
    await page.getByRole('button', { name: /^Lưu về máy/ }).click();
    await page.getByRole('button', { name: 'Xóa bản lưu' }).waitFor();
    const scopes = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
    expect((await scopes()).map((scope) => new URL(scope).pathname)).toEqual(['/kho/']);
    const files = await page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(files).toContain('/kho/van-ban/37-qd-tw-2021/');
    expect(files.filter((path) => !path.startsWith('/kho/'))).toEqual([]);
  });
});
