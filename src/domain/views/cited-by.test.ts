import { expect, test } from 'vitest';
import { type Citing, citedBy, groupCitedBy, sliceGroups } from './cited-by.ts';
import type { Edge } from './graph.ts';

const cite = (target: string, sentence: string, ...clauses: string[]) => {
  return { surface: target, sentence, target, clauses, missing: [], reason: undefined };
};

const PAGES: Citing[] = [
  {
    collection: 'van-ban',
    slug: 'a',
    name: 'A',
    citations: [cite('a', 'Về mình.'), cite('b', 'Một.'), cite('b', 'Hai.')],
  },
  { collection: 'van-ban', slug: 'c', name: 'C', citations: [cite('b', 'Ba.', 'dieu-3'), cite('b', 'Ba.', 'dieu-4')] },
  { collection: 'hoi-nghi', slug: 'a', name: 'H', citations: [cite('a', 'Bốn.')] },
];
const EDGES: Edge[] = [{ type: 'implements', from: 'c', to: 'b', sources: [] }];

test('every sentence once, with its clauses', () => {
  expect(citedBy('b', PAGES).map(({ name, passages }) => [name, passages])).toEqual([
    [
      'A',
      [
        { sentence: 'Một.', clauses: [] },
        { sentence: 'Hai.', clauses: [] },
      ],
    ],
    ['C', [{ sentence: 'Ba.', clauses: ['dieu-3', 'dieu-4'] }]],
  ]);
});

test('a page does not cite itself; a conference of the same name does', () => {
  expect(citedBy('a', PAGES).map(({ name }) => name)).toEqual(['H']);
});

test('groups follow the relation, conferences come behind', () => {
  const groups = groupCitedBy('b', citedBy('b', PAGES), EDGES);
  expect(groups.map(({ label, pages }) => [label, pages.map(({ name }) => name)])).toEqual([
    ['Được triển khai bởi', ['C']],
    ['Được viện dẫn bởi', ['A']],
  ]);
});

test.each([
  [0, 2, ['1 a', '1 b']],
  [0, 3, ['1 a', '1 b', '2 c']],
  [2, 9, ['2 c', '2 d']],
  [4, 9, []],
])('from %i to %i of four pages in two groups', (start, end, expected) => {
  const page = (name: string) => ({ collection: 'van-ban' as const, slug: name, name, passages: [] });
  const groups = [
    { label: '1', pages: [page('a'), page('b')] },
    { label: '2', pages: [page('c'), page('d')] },
  ];
  const sliced = sliceGroups(groups, start, end);
  expect(sliced.flatMap(({ label, pages }) => pages.map(({ name }) => `${label} ${name}`))).toEqual(expected);
  expect(sliced.every(({ pages }) => pages.length > 0)).toBe(true);
});
