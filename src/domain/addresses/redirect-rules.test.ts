import { expect, test } from 'vitest';
import { MOVED } from './moved.ts';
import { redirectRules } from './redirect-rules.ts';
import { siteUrls } from './urls.ts';

/** Cloudflare Pages reads no more rules than this. */
const MOST_RULES = 2000;

const RULES = redirectRules(
  {
    '/van-ban/cũ/': '/van-ban/21-kl-tw-2012/',
    '/cu.json': '/van-ban/21-kl-tw-2012.json',
    '/van-ban/x/#cu': '/van-ban/x/#moi',
  },
  siteUrls('/kho/'),
);

test('a page has two rules, a file one, a clause none, all of them below the base', () => {
  expect(RULES.split('\n')).toEqual([
    '/kho/van-ban/c%C5%A9 /kho/van-ban/21-kl-tw-2012/ 301',
    '/kho/van-ban/c%C5%A9/ /kho/van-ban/21-kl-tw-2012/ 301',
    '/kho/cu.json /kho/van-ban/21-kl-tw-2012.json 301',
    '',
  ]);
});

test('what has moved until today is not more than hosts read', () => {
  expect(redirectRules(MOVED, siteUrls('/')).split('\n').length).toBeLessThan(MOST_RULES);
});
