import { expect, test } from 'vitest';
import { isWorthIt } from './fetch-ahead.ts';

const HERE = new URL('https://vi-du.vn/van-ban/37/');

test.each([
  ['another page', '/van-ban/47/', {}, true],
  ['a clause of another page', '/van-ban/47/#dieu-1', {}, true],
  ['a page, on a line of which much is known', '/van-ban/47/', { saveData: false, effectiveType: '4g' }, true],
  ['a place on this page', '#dieu-1', {}, false],
  ['a file', '/van-ban/47.json', {}, false],
  ['search', '/tim-kiem/?q=37', {}, false],
  ['another site', 'https://example.org/van-ban/47/', {}, false],
  ['a letter', 'mailto:a@example.org', {}, false],
  ['a page, where data is to be saved', '/van-ban/47/', { saveData: true }, false],
  ['a page, on the slowest lines', '/van-ban/47/', { effectiveType: 'slow-2g' }, false],
  ['a page, on a slow line', '/van-ban/47/', { effectiveType: '2g' }, false],
])('%s', (_, to, line, expected) => {
  expect(isWorthIt(new URL(to, HERE), HERE, line)).toBe(expected);
});
