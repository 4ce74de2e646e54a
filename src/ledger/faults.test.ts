import { expect, test } from 'vitest';
import type { BuiltPage } from './built-site.ts';
import { brokenLinks, contestedAddresses, repeatedIds } from './faults.ts';

const page = (address: string, links: string[] = [], ids: string[] = []): BuiltPage => ({
  address,
  ids,
  clauses: ids,
  links,
  redirect: false,
  canonical: undefined,
});

test.each([
  ['/van-ban/y/', true],
  ['/van-ban/y/#dieu-3', true],
  ['../../van-ban/y/', true],
  ['#dieu-1', true],
  ['/feed.xml', true],
  ['/feed.xml#x', true],
  ['https://example.org/elsewhere', true],
  ['https://site.vn/van-ban/y/', true],
  ['mailto:a@site.vn', true],
  ['/van-ban/y', false],
  ['/van-ban/z/', false],
  ['/van-ban/y/#dieu-4', false],
  ['#dieu-9', false],
  ['../y/', false],
  ['https://site.vn/nowhere/', false],
])('%s leads somewhere: %s', (link, good) => {
  const pages = [page('/trang/x/', [link], ['dieu-1']), page('/van-ban/y/', [], ['dieu-3'])];
  expect(brokenLinks({ pages, files: ['/feed.xml'] }, 'https://site.vn/')).toEqual(good ? [] : [`/trang/x/ → ${link}`]);
});

test.each([
  ['/kho/van-ban/y/', true],
  ['../van-ban/y/', true],
  ['/van-ban/y/', false],
  ['https://site.vn/', false],
])('under /kho/, %s leads somewhere: %s', (link, good) => {
  const pages = [page('/x/', [link]), page('/van-ban/y/')];
  expect(brokenLinks({ pages, files: [] }, 'https://site.vn/kho/')).toEqual(good ? [] : [`/x/ → ${link}`]);
});

test('an id that a page has twice is told once for each time too many', () => {
  expect(repeatedIds([page('/x/', [], ['a', 'b', 'a', 'a']), page('/y/', [], ['a'])])).toEqual(['/x/#a', '/x/#a']);
});

test.each([
  [['/x/'], ['/x'], true],
  [['/x/', '/x.html'], [], true],
  [['/x/'], ['/X'], true],
  [['/x/', '/x/y/'], ['/x.json'], false],
])('pages %s and files %s contest an address: %s', (pages, files, contested) => {
  expect(contestedAddresses({ pages: pages.map((address) => page(address)), files })).toHaveLength(contested ? 1 : 0);
});
