import { expect, test } from 'vitest';
import { chainsOf, chainWith, neighboursIn } from './chains.ts';
import type { Edge } from './graph.ts';

const edge = (type: Edge['type'], from: string, to: string): Edge => ({ type, from, to, sources: [] });
const byName = (slug: string) => slug;

test('four rules, each replacing the one before', () => {
  const edges = [edge('replaces', '2021', '2011'), edge('replaces', '2026', '2021'), edge('replaces', '2011', '2007')];
  expect(chainWith('2021', edges, byName)?.columns).toEqual([['2007'], ['2011'], ['2021'], ['2026']]);
  expect(chainWith('2019', edges, byName)).toBeUndefined();
});

test('two rules replaced by one stand in one column, right before it', () => {
  const edges = [
    edge('replaces', '2022', '2017'),
    edge('replaces', '2022', '2018'),
    edge('replaces', '2026', '2022'),
    edge('replaces', '2026', '2025'),
    edge('amends', '2025', '2022'),
    edge('cites', '2025', '2010'),
  ];
  const [chain, ...others] = chainsOf(edges, byName);
  expect(others).toEqual([]);
  expect(chain?.columns).toEqual([['2017', '2018'], ['2022', '2025'], ['2026']]);
  expect(chain?.slugs).toEqual(['2017', '2018', '2022', '2025', '2026']);
  expect(chain?.amendments).toEqual([edge('amends', '2025', '2022')]);
});

test('a directive whose day is unknown stands where the relations put it', () => {
  const edges = [edge('replaces', 'b', 'z'), edge('replaces', 'z', 'a')];
  expect(chainWith('z', edges, byName)?.slugs).toEqual(['a', 'z', 'b']);
});

test('the longest chain first, then the newest', () => {
  const edges = [
    edge('replaces', '5', '4'),
    edge('replaces', '3', '2'),
    edge('replaces', '2', '1'),
    edge('replaces', '9', '8'),
  ];
  expect(chainsOf(edges, byName).map(({ slugs }) => slugs.join(' '))).toEqual(['1 2 3', '8 9', '4 5']);
});

test('a circle ends', () => {
  expect(chainsOf([edge('replaces', 'a', 'b'), edge('replaces', 'b', 'a')], byName)).toHaveLength(1);
});

test.each([
  ['2007', [], ['2011']],
  ['2011', ['2007'], ['2021', '2023']],
  ['2021', ['2009', '2011'], []],
  ['2023', ['2011'], []],
  ['elsewhere', [], []],
])('the neighbours of %s', (slug, before, after) => {
  const edges = [
    edge('replaces', '2011', '2007'),
    edge('replaces', '2023', '2011'),
    edge('replaces', '2021', '2011'),
    edge('replaces', '2021', '2009'),
    edge('amends', '2023', '2021'),
  ];
  const [chain] = chainsOf(edges, byName);
  const neighbours = chain && neighboursIn(chain, slug);
  expect(neighbours?.before.map(({ to }) => to)).toEqual(before);
  expect(neighbours?.after.map(({ from }) => from)).toEqual(after);
});
