import { expect, test } from 'vitest';
import { chainsBySlug, chainsOf, pageOfChain } from './chains.ts';
import { type Edge, graphOf } from './graph.ts';

const edge = (type: Edge['type'], from: string, to: string): Edge => ({ type, from, to, sources: [] });
const byName = (slug: string) => slug;
const chainsIn = (edges: readonly Edge[]) => chainsOf(graphOf(edges), byName);

test('four rules, each replacing the one before', () => {
  const edges = [edge('replaces', '2021', '2011'), edge('replaces', '2026', '2021'), edge('replaces', '2011', '2007')];
  const chains = chainsBySlug(chainsIn(edges));
  expect(chains.get('2021')?.columns).toEqual([['2007'], ['2011'], ['2021'], ['2026']]);
  expect([...chains.keys()]).toEqual(['2007', '2011', '2021', '2026']);
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
  const [chain, ...others] = chainsIn(edges);
  expect(others).toEqual([]);
  expect(chain?.columns).toEqual([['2017', '2018'], ['2022', '2025'], ['2026']]);
  expect(chain?.slugs).toEqual(['2017', '2018', '2022', '2025', '2026']);
  expect(chain?.amendments).toEqual([edge('amends', '2025', '2022')]);
});

test('a directive whose day is unknown stands where the relations put it', () => {
  const edges = [edge('replaces', 'b', 'z'), edge('replaces', 'z', 'a')];
  expect(chainsIn(edges)[0]?.slugs).toEqual(['a', 'z', 'b']);
});

test('the longest chain first, then the newest', () => {
  const edges = [
    edge('replaces', '5', '4'),
    edge('replaces', '3', '2'),
    edge('replaces', '2', '1'),
    edge('replaces', '9', '8'),
  ];
  expect(chainsIn(edges).map(({ slugs }) => slugs.join(' '))).toEqual(['1 2 3', '8 9', '4 5']);
});

test('a chain has the relations among its own directives, in the order given', () => {
  const edges = [
    edge('amends', 'c', 'a'),
    edge('replaces', 'y', 'x'),
    edge('replaces', 'c', 'b'),
    edge('amends', 'y', 'a'),
    edge('replaces', 'b', 'a'),
  ];
  const [chain, other] = chainsIn(edges);
  expect([chain?.links, chain?.amendments]).toEqual([[edges[2], edges[4]], [edges[0]]]);
  expect([other?.links, other?.amendments]).toEqual([[edges[1]], []]);
});

test('a circle ends', () => {
  expect(chainsIn([edge('replaces', 'a', 'b'), edge('replaces', 'b', 'a')])).toHaveLength(1);
});

test('a chain stands on a page of the list of all', () => {
  const chains = Array.from({ length: 45 }, (_, index) => ({ slugs: [`cu-${index}`, `moi-${index}`] }));
  const pages = ['moi-0', 'cu-19', 'moi-20', 'cu-44', 'khong-co'].map((slug) => pageOfChain(slug, chains));
  expect(pages).toEqual([1, 1, 2, 3, undefined]);
});
