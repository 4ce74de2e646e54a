import { expect, test } from 'vitest';
import { type Edge, graphOf } from './graph.ts';
import { relationsOf, withoutShown } from './relations.ts';

const edge = (type: Edge['type'], from: string, to: string, source = 'bao'): Edge => {
  return { type, from, to, sources: [source] };
};

const EDGES = [edge('replaces', 'b', 'a'), edge('cites', 'b', 'a'), edge('implements', 'c', 'b')];

test.each([
  ['nothing shown', [], ['replaces a', 'cites a', 'implements c']],
  ['the chain shows one it states', [edge('replaces', 'b', 'a')], ['cites a', 'implements c']],
  ['the tree shows one that another states', [edge('implements', 'c', 'b')], ['replaces a', 'cites a']],
  [
    'told apart by their ends and type, not by their sources',
    [edge('cites', 'b', 'a', 'khac')],
    ['replaces a', 'implements c'],
  ],
  ['the reverse is another relation', [edge('replaces', 'a', 'b')], ['replaces a', 'cites a', 'implements c']],
  ['all of them', EDGES, []],
])('%s', (_case, shown, left) => {
  const { outgoing, incoming } = withoutShown(relationsOf('b', graphOf(EDGES)), shown);
  expect([
    ...outgoing.map(({ type, to }) => `${type} ${to}`),
    ...incoming.map(({ type, from }) => `${type} ${from}`),
  ]).toEqual(left);
});
