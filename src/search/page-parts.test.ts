// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { PAGE } from './page.sample.ts';
import { pagePartsOf, showFilters, showHits } from './page-parts.ts';

function parts(html = PAGE) {
  document.body.innerHTML = html;
  return pagePartsOf(document.body);
}

test('the page has all its parts, or search leaves it alone', () => {
  expect(parts()?.input.name).toBe('q');
  expect(parts(PAGE.replace('data-retry', ''))).toBeUndefined();
});

test('results are shown in their order, in place of those before', () => {
  const list = document.createElement('ol');
  const hit = { path: '', title: ['A'], subject: [], text: [], about: '', state: '', also: [] };
  showHits(list, [{ ...hit, href: '/b' }]);
  showHits(list, [
    { ...hit, href: '/a' },
    { ...hit, href: '/c' },
  ]);
  expect([...list.querySelectorAll('a')].map(({ href }) => new URL(href, 'http://x').pathname)).toEqual(['/a', '/c']);
});

test('a filter offers the values that results have, with how many, and keeps what is picked', () => {
  const found = parts();
  if (!found) throw new Error('no parts');
  const facets = ['2021', '2022', '2022'].map((nam) => ({ loai: '', coquan: '', cap: '', nam, hieuluc: '' }));
  showFilters(found.filters, facets, { nam: '2021' });
  const [year, kind] = ['nam', 'loai'].map((name) => found.filters.querySelector<HTMLSelectElement>(`[name=${name}]`));
  expect([...(year?.options ?? [])].map(({ text }) => text)).toEqual(['Tất cả', '2022 (2)', '2021 (1)']);
  expect([year?.value, year?.closest('label')?.hidden, kind?.closest('label')?.hidden]).toEqual(['2021', false, true]);
  showFilters(found.filters, facets.slice(0, 1), {});
  expect(found.filters.hidden).toBe(true);
});
