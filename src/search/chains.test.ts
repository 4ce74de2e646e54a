import { expect, test } from 'vitest';
import { groupChains } from './chains.ts';
import { sampleSite } from './site.sample.ts';

/** 0, 1 and 2 replaced one another, 0 being the newest; 3 stands alone; of 4 and 5 the older is told in full. */
const { table } = sampleSite([
  { name: 'mới', chain: 1, age: 0, weight: 0.87 },
  { name: 'giữa', chain: 1, age: 1, weight: 0.6 },
  { name: 'cũ', chain: 1, age: 2, weight: 0.6 },
  { name: 'khác' },
  { name: 'phiếu mới', chain: 2, age: 0, weight: 0.87 },
  { name: 'trang đầy đủ', chain: 2, age: 1, weight: 0.9 },
]);

test.each([
  [
    'the newest goes first',
    [
      [2, 1],
      [3, 0.95],
      [1, 0.9],
      [0, 0.85],
    ],
    false,
    [0, 1, 2, 3],
  ],
  [
    'an older one that is meant stays first',
    [
      [2, 1],
      [0, 0.5],
      [3, 0.4],
    ],
    false,
    [2, 0, 3],
  ],
  [
    'a full page that answers best stays first',
    [
      [5, 1],
      [4, 0.9],
    ],
    false,
    [5, 4],
  ],
  [
    'what holds today is the newest',
    [
      [5, 1],
      [4, 0.3],
    ],
    true,
    [4, 5],
  ],
])('%s', (_, ranked, newest, expected) => {
  const items = ranked.map(([page = 0, score = 0]) => ({ page, score, held: 1, named: 0 }));
  expect(groupChains(items, table, newest).map(({ page }) => page)).toEqual(expected);
});
