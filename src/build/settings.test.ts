import { describe, expect, test } from 'vitest';
import { cachePath, contentPath, offersCopies, servedPort, siteAddress } from './settings.ts';

test('nothing set gives what the project itself needs', () => {
  expect(siteAddress({}).href).toBe('http://localhost:4321/');
  expect(servedPort({})).toBe(4321);
  expect([contentPath({}), cachePath({})]).toEqual(['content', 'node_modules/.astro']);
  expect([offersCopies({}), offersCopies({ OFFLINE: 'co' }), offersCopies({ OFFLINE: 'khong' })]).toEqual([
    true,
    true,
    false,
  ]);
});

test('an address with a path is taken whole', () => {
  expect(siteAddress({ SITE_URL: 'https://vi-du.github.io/kho/' }).pathname).toBe('/kho/');
});

describe('what cannot be is told in a sentence', () => {
  test.each([
    ['SITE_URL', '', siteAddress],
    ['SITE_URL', ' ', siteAddress],
    ['SITE_URL', 'example.org', siteAddress],
    ['SITE_URL', '/kho/', siteAddress],
    ['SITE_URL', 'file:///tmp/', siteAddress],
    ['SITE_URL', 'javascript:alert(1)', siteAddress],
    ['SITE_URL', 'https://a:b@example.org/', siteAddress],
    ['SITE_URL', 'https://example.org/?x=1', siteAddress],
    ['SITE_URL', 'https://example.org/#x', siteAddress],
    ['PORT', '', servedPort],
    ['PORT', '-1', servedPort],
    ['PORT', '65536', servedPort],
    ['PORT', 'http', servedPort],
    ['PORT', '4321.5', servedPort],
    ['PORT', '0x10', servedPort],
    ['CONTENT_DIR', '', contentPath],
    ['CACHE_DIR', '\t', cachePath],
    ['OFFLINE', 'off', offersCopies],
  ] as const)('%s=%j', (name, value, read) => {
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name} .*[.]$`));
  });
});
