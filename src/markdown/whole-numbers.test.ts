import { expect, test } from 'vitest';
import { wholeNumbers } from './whole-numbers.ts';

const NUMBER = '<span class="number">37-QĐ/TW</span>';

test.each([
  ['<h1>Quy định số 37-QĐ/TW</h1>', `<h1>Quy định số ${NUMBER}</h1>`],
  ['<p>37-QĐ/TW, 37-QĐ/TW</p>', `<p>${NUMBER}, ${NUMBER}</p>`],
  [`<p>Số ${NUMBER}.</p>`, `<p>Số ${NUMBER}.</p>`],
  ['<a title="a > 37-QĐ/TW" href="/">x</a>', '<a title="a > 37-QĐ/TW" href="/">x</a>'],
  ['<head><title>37-QĐ/TW</title></head>37-QĐ/TW', `<head><title>37-QĐ/TW</title></head>${NUMBER}`],
  ['<svg><text>37-QĐ/TW</text></svg>', '<svg><text>37-QĐ/TW</text></svg>'],
  [
    '<script type="application/ld+json">{"a":"37-QĐ/TW"}</script>',
    '<script type="application/ld+json">{"a":"37-QĐ/TW"}</script>',
  ],
  ['Ngày 25/10/2021, 1 < 2', 'Ngày 25/10/2021, 1 < 2'],
])('%s', (html, whole) => {
  expect(wholeNumbers(html)).toBe(whole);
});
