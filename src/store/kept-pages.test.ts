import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openPages, unfinished } from './kept-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'giu-trang-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SITE = pathToFileURL(`${folder}/`);
const PAGE = { type: 'text/html', body: Buffer.from('trang đã dựng') };
const same = (place: string) => place;
const changed = (place: string) => (place === 'b' ? 'khác' : place);

function keptPage(path = '/a/'): string {
  const file = join(mkdtempSync(join(folder, 'trang-')), 'trang');
  openPages(file, SITE).put(path, { given: 'x', places: ['a', 'b'] }, PAGE, same);
  expect(existsSync(file)).toBe(false);
  renameSync(unfinished(file), file);
  return file;
}

test('a page is given again when all that it came from is the same', () => {
  const pages = openPages(keptPage(), SITE);
  expect(pages.find('/a/', 'x', same)).toEqual(PAGE);
});

test.each([
  ['another address', '/b/', 'x', same],
  ['given something else', '/a/', 'y', same],
  ['a place that it read has changed', '/a/', 'x', changed],
])('it is not: %s', (_what, path, given, digestOf) => {
  expect(openPages(keptPage(), SITE).find(path, given, digestOf)).toBeUndefined();
});

test('a page that is given again is kept on; one that nobody asks for is not', () => {
  const file = keptPage();
  openPages(file, SITE).find('/a/', 'x', same);
  renameSync(unfinished(file), file);
  expect(openPages(file, SITE).find('/a/', 'x', same)).toEqual(PAGE);
  renameSync(unfinished(file), file);
  openPages(file, SITE);
  renameSync(unfinished(file), file);
  expect(openPages(file, SITE).find('/a/', 'x', same)).toBeUndefined();
});

test.each([
  ['/a/', '/a/index.html'],
  ['/a.json', '/a.json'],
])('%s is put back into the site when all is the same, and not otherwise', (path, file) => {
  const kept = keptPage(path);
  const site = mkdtempSync(join(folder, 'site-'));
  expect(openPages(kept, pathToFileURL(`${site}/`)).putBack(path, 'x', changed)).toBe(false);
  expect(existsSync(join(site, file))).toBe(false);
  expect(openPages(kept, pathToFileURL(`${site}/`)).putBack(path, 'x', same)).toBe(true);
  expect(readFileSync(join(site, file))).toEqual(PAGE.body);
});

test('a file that cannot be read is as good as none', () => {
  const file = join(folder, 'broken');
  writeFileSync(file, '\u0004\0\0\0nope');
  expect(openPages(file, SITE).find('/a/', 'x', same)).toBeUndefined();
});
