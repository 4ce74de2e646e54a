import { expect, test } from 'vitest';
import { partsOf } from './text-parts.ts';

test.each([
  ['<p>A</p>', { lead: '<p>A</p>', opening: '', body: '', rest: undefined }],
  ['A<!--du-kien-->H<!--chu-giai-->B', { lead: 'A', opening: 'H', body: 'B', rest: undefined }],
  ['A<!--du-kien-->H<!--chu-giai-->B<!--ai-thuc-hien-->C', { lead: 'A', opening: 'H', body: 'B', rest: 'C' }],
])('%s', (html, parts) => {
  expect(partsOf(html)).toEqual(parts);
});
