import { describe, expect, test } from 'vitest';
import { RELATION_TYPES, RELATIONS } from '../party/relations.ts';
import { cyclesIn } from './circles.ts';
import { citedBy } from './cited-by.ts';
import { componentsOf } from './components.ts';
import { type Edge, edgesOf, graphOf } from './graph.ts';
import { groupRelations, relationsOf } from './relations.ts';

const INVERSES = new Map(
  Object.values(RELATIONS).flatMap(({ label, inverse }) => [
    [label, inverse],
    [inverse, label],
  ]),
);

/** Graphs of the same seed are the same. */
function randomDirectives(seed: number, size: number, mayPointForward: boolean) {
  let state = seed;
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  return Array.from({ length: size }, (_, index) => {
    const relations: Record<string, { to: string; sources: string[] }[]> = {};
    for (let count = random(4); count > 0; count--) {
      const to = mayPointForward ? random(size) : random(index);
      const type = RELATION_TYPES[random(RELATION_TYPES.length)] ?? 'cites';
      if (to === index || index === 0) continue;
      relations[type] = [...(relations[type] ?? []), { to: `d${to}`, sources: [`s${random(9)}`] }];
    }
    return { slug: `d${index}`, data: { relations } };
  });
}

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

describe.each(SEEDS)('random graph %i', (seed) => {
  const directives = randomDirectives(seed, 30, seed % 2 === 0);
  const edges = edgesOf(directives);
  const graph = graphOf(edges);
  const slugs = directives.map(({ slug }) => slug);
  const linksOf = (slug: string) =>
    groupRelations(relationsOf(slug, graph)).flatMap(({ label, links }) =>
      links.map(({ slug: other, edge: { sources } }) => ({ slug, label, other, sources })),
    );
  const all = slugs.flatMap(linksOf);

  test('what a directive shows of another, the other shows of it by the inverse name, with the same sources', () => {
    const sorted = (links: typeof all) => links.map((link) => JSON.stringify(link)).toSorted();
    const inverted = all.map(({ slug, label, other, sources }) => ({
      slug: other,
      label: INVERSES.get(label) ?? '',
      other: slug,
      sources,
    }));
    expect(sorted(inverted)).toEqual(sorted(all));
    expect(all).toHaveLength(edges.length * 2);
  });

  test('who cites is who is cited by', () => {
    const pages = directives.map(({ slug, data }) => ({
      collection: 'van-ban' as const,
      slug,
      name: slug,
      citations: (data.relations.cites ?? []).map(({ to }) => ({
        surface: to,
        sentence: to,
        target: to,
        clauses: [],
        missing: [],
        reason: undefined,
      })),
      keys: [],
    }));
    const cited = [...citedBy(pages)].flatMap(([slug, citing]) => citing.map((page) => `${page.slug} ${slug}`));
    const stated = edges.filter(({ type }) => type === 'cites').map(({ from, to }) => `${from} ${to}`);
    expect(cited.toSorted()).toEqual([...new Set(stated)].toSorted());
  });

  test('relations to what was there before make no circle; a circle found is one', () => {
    const circles = cyclesIn(edges);
    if (seed % 2 === 1) expect(circles).toEqual([]);
    for (const circle of circles) {
      expect(circle.at(-1)?.to).toBe(circle[0]?.from);
      for (const [index, edge] of circle.slice(1).entries()) expect(edge.from).toBe(circle[index]?.to);
    }
  });

  test('components part the directives that have relations', () => {
    const groups = componentsOf(edges);
    expect(groups.flat().toSorted()).toEqual([...new Set(edges.flatMap(({ from, to }) => [from, to]))].toSorted());
    for (const { from, to } of edges) expect(groups.find((group) => group.includes(from))).toContain(to);
  });
});

test.each([
  ['none', ['a>b', 'b>c', 'a>c'], []],
  ['none, though several ways lead to one', ['a>b', 'a>c', 'b>d', 'c>d', 'd>e'], []],
  ['itself', ['a>a'], ['a>a']],
  ['one with a way in and a way out', ['x>a', 'a>b', 'b>a', 'b>y', 'y>z'], ['a>b b>a']],
  ['two, found once', ['a>b', 'b>a'], ['a>b b>a']],
  ['the shortest, from its first name', ['c>a', 'a>b', 'b>c', 'b>x', 'x>b'], ['a>b b>c c>a', 'x>b b>x']],
])('circles: %s', (_name, lines, expected) => {
  const edges = lines.map((line): Edge => {
    const [from = '', to = ''] = line.split('>');
    return { type: 'implements', from, to, sources: [] };
  });
  expect(cyclesIn(edges).map((circle) => circle.map(({ from, to }) => `${from}>${to}`).join(' '))).toEqual(expected);
});
