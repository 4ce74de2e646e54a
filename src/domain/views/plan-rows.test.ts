import { expect, test } from 'vitest';
import { graphOf } from './graph.ts';
import { implementationTree, nodesOf } from './implementation.ts';
import { LIBRARY } from './library.sample.ts';
import { planRows } from './plan-rows.ts';

const edge = (from: string, to: string, source: string) => ({
  type: 'implements' as const,
  from,
  to,
  sources: [source],
});

const ROOT = '21-kl-tw-2021';
const CENTRAL = '207-qd-tw-2026';
const EDGES = [
  edge(CENTRAL, ROOT, 'bao'),
  edge('107-kh-tu-quang-nam-2022', ROOT, 'bao'),
  edge('107-kh-tu-quang-nam-2022', CENTRAL, 'dai'),
  edge('du-thao-quang-nam-2022', CENTRAL, 'dai'),
];

test('by day, each once, with what it carries out besides or goes by', () => {
  const nodes = nodesOf(implementationTree(ROOT, graphOf(EDGES), () => undefined)).slice(1);
  expect(
    planRows(ROOT, nodes, LIBRARY).map(({ slug, isDraft, through, keys }) => [slug, isDraft, through?.isBesides, keys]),
  ).toEqual([
    ['107-kh-tu-quang-nam-2022', false, true, ['dai', 'bao']],
    ['du-thao-quang-nam-2022', true, false, ['dai']],
    [CENTRAL, false, undefined, ['bao']],
  ]);
});
