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

const words = ['ky', 'luat'];
const dated = ['ngay', '7', '12', '2007'];

test.each([
  {
    what: 'the newest goes first',
    ranked: [
      [2, 1],
      [3, 0.95],
      [1, 0.9],
      [0, 0.6],
    ],
    expected: [0, 1, 2, 3],
  },
  {
    what: 'an older one that is meant stays first',
    ranked: [
      [2, 1],
      [0, 0.35],
      [3, 0.3],
    ],
    expected: [2, 0, 3],
  },
  {
    what: 'one that tells much more of it than those that replaced it stays first',
    ranked: [
      [2, 1],
      [1, 0.65],
      [0, 0.55],
    ],
    expected: [1, 2, 0],
  },
  {
    what: 'one of a day, or a number, is meant by a smaller distance',
    typed: dated,
    ranked: [
      [2, 1],
      [0, 0.7],
    ],
    expected: [2, 0],
  },
  {
    what: 'so is one of a term',
    typed: ['khoa', 'xii'],
    ranked: [
      [2, 1],
      [0, 0.7],
    ],
    expected: [2, 0],
  },
  {
    what: 'a full page that answers best stays first',
    ranked: [
      [5, 1],
      [4, 0.9],
    ],
    expected: [5, 4],
  },
  {
    what: 'what holds today is the newest',
    newest: true,
    ranked: [
      [5, 1],
      [4, 0.3],
    ],
    expected: [4, 5],
  },
])('$what', ({ typed = words, newest = false, ranked, expected }) => {
  const items = ranked.map(([page = 0, score = 0]) => ({ page, score, held: 1, named: 0, run: 0 }));
  const query = {
    words: typed.map((word) => ({
      forms: [word],
      exact: undefined,
      isGuess: false,
      light: false,
      typed: word,
      marks: undefined,
    })),
    quoted: [],
    wish: { definition: false, list: false, newest, renamed: false },
  };
  expect(groupChains(items, query, table).map(({ page }) => page)).toEqual(expected);
});
