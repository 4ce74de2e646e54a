import { expect, test } from 'vitest';
import { keepFormerIds, movedWhole } from './moved.ts';

const HTML = '<h3 id="dieu-3"><a href="#dieu-3">Điều 3</a></h3><h3 id="dieu-31">Điều 31</h3>';

test('a clause that has another id keeps the former one', () => {
  expect(keepFormerIds(HTML, '/van-ban/x/', { '/van-ban/x/#dieu-2': '/van-ban/x/#dieu-3' })).toBe(
    HTML.replace('<a href', '<span id="dieu-2"></span><a href'),
  );
});

test.each([
  ['another page', { '/van-ban/y/#dieu-2': '/van-ban/y/#dieu-3' }],
  ['a clause that went to another page', { '/van-ban/x/#dieu-2': '/van-ban/y/#dieu-3' }],
  ['a page', { '/van-ban/cu/': '/van-ban/x/' }],
  ['an id that is not there', { '/van-ban/x/#dieu-2': '/van-ban/x/#dieu' }],
])('nothing is put back for %s', (_name, moved) => {
  expect(keepFormerIds(HTML, '/van-ban/x/', moved)).toBe(HTML);
});

test('what moved as a whole is told from clauses', () => {
  expect(movedWhole({ '/a/': '/b/', '/c/#d': '/c/#e' })).toEqual([{ from: '/a/', to: '/b/' }]);
});
