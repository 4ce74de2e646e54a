import { expect, test } from 'vitest';
import { type Edge, graphOf } from './graph.ts';
import { delay, implementationTree, nodesOf, rootTrees, type TreeNode, treesOf } from './implementation.ts';

const EDGES = ['plan>conclusion', 'a>conclusion', 'a>plan', 'b>conclusion', 'late>plan', 'draft>conclusion'].map(
  (line): Edge => {
    const [from = '', to = ''] = line.split('>');
    return { type: 'implements', from, to, sources: [] };
  },
);
const GUIDE: Edge = { type: 'guides', from: 'guide', to: 'rule', sources: [] };
const DATES: Record<string, string> = { plan: '2021-12-01', a: '2022-03-23', b: '2022-01-07', late: '2022-03-28' };

const shape = ({ slug, children }: TreeNode): string =>
  children.length > 0 ? `${slug}(${children.map(shape).join(' ')})` : slug;
const dayOf = (slug: string) => DATES[slug];
const treeOf = (root: string, edges: readonly Edge[]) => implementationTree(root, graphOf(edges), dayOf);

test.each([
  ['conclusion', 'conclusion(plan(a late) b draft)'],
  ['plan', 'plan(a late)'],
  ['b', 'b'],
  ['rule', 'rule(guide)'],
])('%s has the tree %s: under the nearest, by date, unknown dates last', (root, expected) => {
  expect(shape(treeOf(root, [...EDGES, GUIDE]))).toBe(expected);
});

test('what the tree does not draw is kept with the node', () => {
  const node = nodesOf(treeOf('conclusion', EDGES)).find(({ slug }) => slug === 'a');
  expect([node?.via?.to, node?.also.map(({ to }) => to)]).toEqual(['plan', ['conclusion']]);
});

test('what is carried out has a tree; the root of a root tree carries out nothing, the largest first', () => {
  const graph = graphOf([GUIDE, ...EDGES, { ...GUIDE, type: 'cites', from: 'x', to: 'cited' }]);
  const trees = treesOf(graph, dayOf);
  expect([...trees.keys()].toSorted()).toEqual(['conclusion', 'plan', 'rule']);
  expect(rootTrees(trees, graph).map(shape)).toEqual(['conclusion(plan(a late) b draft)', 'rule(guide)']);
});

test('a circle ends', () => {
  const circle: Edge[] = [...EDGES, { type: 'implements', from: 'conclusion', to: 'late', sources: [] }];
  expect(nodesOf(treeOf('conclusion', circle)).length).toBeLessThan(10);
});

test.each([
  ['2021-10-25', '2021-12-01', '37 ngày'],
  ['2021-10-25', '2022-03-23', '149 ngày'],
  [undefined, '2022-03-23', undefined],
  ['2021-10-25', undefined, undefined],
])('from %s to %s: %s', (from, to, expected) => {
  expect(delay(from, to)).toBe(expected);
});
