/** The site below a path of its host, as on GitHub Pages. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readBuiltSite } from '../ledger/built-site.ts';
import { brokenLinks } from '../ledger/faults.ts';
import { astro } from './astro.ts';
import { browseSite } from './browse.ts';
import { contentFolder, SMALL_CONTENT } from './content-folder.ts';

const HOME = 'https://vi-du.github.io/kho/';

const host = await mkdtemp(join(tmpdir(), 'host-'));
const dist = join(host, 'kho');
const small = await contentFolder(SMALL_CONTENT);
const build = async (outDir: string, env: Record<string, string>) => {
  const { code, output } = await astro(['build', '--outDir', outDir], { CACHE_DIR: join(host, '.cache'), ...env });
  if (code !== 0) throw new Error(output);
};
// The first build leaves a store of content behind whose links have another base.
await build(join(host, 'khac'), { SITE_URL: 'https://vi-du.github.io/khac/', CONTENT_DIR: small.folder });
await build(dist, { SITE_URL: HOME });

const site = await readBuiltSite(dist);
const read = (file: string) => readFile(join(dist, file), 'utf8');
const visit = browseSite(host);

afterAll(() => Promise.all([small.dispose(), rm(host, { recursive: true })]));

test('every link and fragment leads somewhere below the path', () => {
  expect(site.pages.length).toBeGreaterThan(250);
  expect(brokenLinks(site, HOME)).toEqual([]);
});

test('every page says where it is', () => {
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
