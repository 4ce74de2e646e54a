import { expect, test } from 'vitest';
import { partsOf } from './text-parts.ts';

test.each([
  ['<p>A</p>', { lead: '<p>A</p>', opening: '', body: '', rest: undefined, behind: '' }],
  ['A<!--du-kien-->H<!--chu-giai-->B', { lead: 'A', opening: 'H', body: 'B', rest: undefined, behind: '' }],
  [
    'A<!--du-kien-->H<!--chu-giai-->B<!--ai-thuc-hien-->C<!--kiem-tra-->D',
    { lead: 'A', opening: 'H', body: 'B', rest: 'C', behind: 'D' },
  ],
])('%s', (html, parts) => {
  expect(partsOf(html)).toEqual(parts);
});
