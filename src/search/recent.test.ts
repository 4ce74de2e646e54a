// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { forgetQueries, recentQueries, rememberQuery } from './recent.ts';

beforeEach(() => localStorage.clear());

test('the last query comes first, each once, no more than six', () => {
  for (const query of ['a', 'b', 'c', ' a ', 'd', 'e', 'f', 'g', '  ']) rememberQuery(query);
  expect(recentQueries()).toEqual(['g', 'f', 'e', 'd', 'a', 'c']);
  forgetQueries();
  expect(recentQueries()).toEqual([]);
});

test.each(['{', '"a"', '[1, "a", null]'])('what another page left there (%s) does no harm', (stored) => {
  localStorage.setItem('tim-gan-day', stored);
  expect(recentQueries().filter((query) => query !== 'a')).toEqual([]);
});
