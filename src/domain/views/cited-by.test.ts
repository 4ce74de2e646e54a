import { expect, test } from 'vitest';
import { citedBy, groupCitedBy, sliceGroups } from './cited-by.ts';
import { type Citing, pagesBySource } from './citing.ts';
import { type Edge, graphOf } from './graph.ts';

const cite = (target: string | undefined, sentence: string, ...clauses: string[]) => {
  return { surface: 'Quy định', sentence, target, clauses, missing: [], reason: undefined };
};

const PAGES: Citing[] = [
  {
    collection: 'van-ban',
    slug: 'a',
    name: 'A',
    citations: [cite('a', 'Về mình.'), cite('b', 'Một.'), cite('b', 'Hai.')],
    keys: ['bao'],
  },
  {
    collection: 'van-ban',
    slug: 'c',
    name: 'C',
    citations: [cite('b', 'Ba.', 'dieu-3'), cite('b', 'Ba.', 'dieu-4'), cite(undefined, 'Không rõ.')],
    keys: ['dai', 'bao'],
  },
  { collection: 'hoi-nghi', slug: 'a', name: 'H', citations: [cite('a', 'Bốn.')], keys: [] },
];
const CITED_BY = citedBy(PAGES);
const EDGES: Edge[] = [{ type: 'implements', from: 'c', to: 'b', sources: [] }];

test('every sentence once, with its clauses', () => {
  expect(CITED_BY.get('b')?.map(({ name, passages }) => [name, passages])).toEqual([
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
  expect(CITED_BY.get('a')?.map(({ name }) => name)).toEqual(['H']);
});

test('nobody cites what is not named, and what leads nowhere names nothing', () => {
  expect([...CITED_BY.keys()]).toEqual(['b', 'a']);
});

test('a source has the pages that mark it, in their order', () => {
  const names = [...pagesBySource(PAGES)].map(([key, pages]) => [key, pages.map(({ name }) => name)]);
  expect(names).toEqual([
    ['bao', ['A', 'C']],
    ['dai', ['C']],
  ]);
});

test('groups follow the relation, conferences come behind', () => {
  const groups = groupCitedBy('b', CITED_BY.get('b') ?? [], graphOf(EDGES));
  expect(groups.map(({ label, pages }) => [label, pages.map(({ name }) => name)])).toEqual([
    ['Được triển khai bởi', ['C']],
    ['Văn bản khác', ['A']],
  ]);
});

test.each([
  ['cites', 'Được viện dẫn bởi', 'Viện dẫn'],
  ['replaces', 'Bị thay thế bởi', 'Thay thế'],
] as const)(
  'only a directive that %s another is said to, and the older one is named from the other side',
  (type, newer, older) => {
    const edges: Edge[] = [{ type, from: 'c', to: 'b', sources: [] }];
    const back: Citing = { collection: 'van-ban', slug: 'b', name: 'B', citations: [cite('c', 'Năm.')], keys: [] };
    const pages = citedBy([...PAGES, back]);
    expect(groupCitedBy('b', pages.get('b') ?? [], graphOf(edges)).map(({ label }) => label)).toEqual([
      newer,
      'Văn bản khác',
    ]);
    expect(groupCitedBy('c', pages.get('c') ?? [], graphOf(edges)).map(({ label }) => label)).toEqual([older]);
  },
);

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
