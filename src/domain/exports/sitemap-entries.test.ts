import { expect, test } from 'vitest';
import { siteUrls } from '../addresses/urls.ts';
import { LIBRARY } from '../views/library.sample.ts';
import { sitemapEntries } from './sitemap-entries.ts';

const entries = sitemapEntries(LIBRARY, ['gioi-thieu'], siteUrls('https://site.vn/'));
const modified = new Map(entries.map((entry) => [entry.address.replace('https://site.vn/', '/'), entry.modified]));

test.each([
  ['/', '2026-11-22'],
  ['/van-ban/', '2026-11-21'],
  ['/van-ban/37-qd-tw-2021/', '2026-11-21'],
  ['/hoi-nghi/quang-nam-2022-02-23/', '2026-11-22'],
  ['/nguon/dai/', '2026-11-22'],
  ['/21-kl-tw/', '2026-11-21'],
  ['/trang/gioi-thieu/', undefined],
  ['/duyet/', undefined],
  ['/duyet/nam/2022/', undefined],
  ['/tim-kiem/', undefined],
])('%s was last looked at on %s', (address, day) => {
  expect(modified.has(address)).toBe(true);
  expect(modified.get(address)).toBe(day);
});

test.each([
  ['a number that only leads to its directive', '/37-qd-tw/'],
  ['a group that nothing is in', '/duyet/tinh-trang/da-duoc-sua-doi/'],
  ['the citing pages of what none cites', '/van-ban/21-kl-tw-2012/vien-dan/'],
])('%s is not there', (_name, address) => {
  expect(modified.has(address)).toBe(false);
});

test('no address stands twice', () => {
  expect(modified.size).toBe(entries.length);
});
