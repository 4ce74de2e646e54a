import { expect, test } from 'vitest';
import { directivePage } from './directive-page.ts';
import { graphOf } from './graph.ts';
import { implementationTree, nodesOf, treesOf } from './implementation.ts';
import { LIBRARY } from './library.sample.ts';
import { PLANS_MOST, planRows } from './plan-rows.ts';

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

test('the page of one that very many carry out has the first, and says how many there are', () => {
  const [[, entry] = []] = LIBRARY.directives;
  if (!entry) throw new Error('the sample has no directive');
  const plans = Array.from({ length: PLANS_MOST + 40 }, (_, index) => `ke-hoach-${String(index).padStart(3, '0')}`);
  const graph = graphOf(plans.map((slug) => edge(slug, ROOT, `bao-${slug}`)));
  const directives = new Map([
    ...LIBRARY.directives,
    ...plans.map((slug) => [slug, { ...entry, slug, data: { ...entry.data, relations: {} } }] as const),
  ]);
  const library = { ...LIBRARY, graph, directives, trees: treesOf(graph, () => undefined) };
  const page = directivePage(ROOT, library);
  expect(page?.plansInAll).toBe(PLANS_MOST + 40);
  expect(page?.plans.map(({ slug }) => slug)).toEqual(plans.slice(0, PLANS_MOST));
  expect(page?.relations).toEqual([]);
});
