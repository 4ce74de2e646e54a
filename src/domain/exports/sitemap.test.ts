import { expect, test } from 'vitest';
import { sitemap, sitemapIndex, sitemapParts } from './sitemap.ts';

const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ address: `https://site.vn/${index}/?a&b`, modified: undefined }));

test('a short list is one part, a long one several, and none is lost', () => {
  expect(sitemapParts([])).toEqual([[]]);
  expect(sitemapParts(entries(3))).toHaveLength(1);
  const parts = sitemapParts(entries(1201));
  expect(parts.map(({ length }) => length)).toEqual([500, 500, 201]);
  expect(parts.flat()).toEqual(entries(1201));
});

test('addresses are written as XML has them', () => {
  expect(sitemap(entries(1))).toContain('<url><loc>https://site.vn/0/?a&amp;b</loc></url>');
  expect(sitemapIndex(['https://site.vn/sitemap/1.xml?a&b'])).toContain(
    '<sitemap><loc>https://site.vn/sitemap/1.xml?a&amp;b</loc></sitemap>',
  );
});
