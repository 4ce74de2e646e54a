import { expect, test } from 'vitest';
import { type Citing, citedBy, groupCitedBy } from './cited-by.ts';
import type { Edge } from './graph.ts';

const cite = (target: string, sentence: string, clause?: string) => {
  return { surface: target, sentence, target, clause, reason: undefined };
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
