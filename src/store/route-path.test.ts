import { expect, test } from 'vitest';
import { pathOf } from './route-path.ts';

test.each([
  ['/', {}, '/'],
  ['/van-ban/[slug]', { slug: '37' }, '/van-ban/37/'],
  ['/van-ban/[slug].json', { slug: '37' }, '/van-ban/37.json'],
  ['/van-ban/[slug]/vien-dan/[...page]', { slug: '37', page: undefined }, '/van-ban/37/vien-dan/'],
  ['/van-ban/[slug]/vien-dan/[...page]', { slug: '37', page: 2 }, '/van-ban/37/vien-dan/2/'],
  ['/[...from]', { from: 'a/b' }, '/a/b/'],
])('%s with %o is %s', (route, params, path) => {
  expect(pathOf(route, params)).toBe(path);
});
