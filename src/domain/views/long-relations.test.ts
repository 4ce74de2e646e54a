import { expect, test } from 'vitest';
import { RELATION_TYPES, type RelationType } from '../party/relations.ts';
import { directivePage } from './directive-page.ts';
import { graphOf } from './graph.ts';
import { LIBRARY } from './library.sample.ts';
import { longRelations } from './long-relations.ts';
import { RELATIONS_MOST } from './relation-rows.ts';

const HUB = '21-kl-tw-2012';

/** The sample, with so many newer directives that each state these relations of the hub, each by a source of its own. */
function libraryWith(count: number, types: readonly RelationType[]) {
  const entry = LIBRARY.directives.get('21-kl-tw-2021');
  if (!entry) throw new Error('the sample has lost a directive');
  const slugs = Array.from({ length: count }, (_, index) => `van-ban-${String(index).padStart(4, '0')}`);
  const edges = slugs.flatMap((from) => types.map((type) => ({ type, from, to: HUB, sources: [`bao-${from}`] })));
  const others = slugs.map((slug) => [slug, { ...entry, slug, data: { ...entry.data, relations: {} } }] as const);
  return { ...LIBRARY, graph: graphOf(edges), directives: new Map([...LIBRARY.directives, ...others]) };
}

test.each(RELATION_TYPES)('the page of a hub of %s does not grow with them', (type) => {
  const page = (count: number) => directivePage(HUB, libraryWith(count, [type]));
  expect(page(RELATIONS_MOST)?.relations.map(({ rows }) => rows.length)).toEqual([RELATIONS_MOST]);
  const [many, more] = [page(RELATIONS_MOST * 2), page(RELATIONS_MOST * 20)];
  expect(more?.relations.map(({ rows }) => rows)).toEqual(many?.relations.map(({ rows }) => rows));
  expect(more?.relations.map(({ inAll }) => inAll)).toEqual([RELATIONS_MOST * 20]);
  expect(more?.order).toEqual(many?.order);
});

test('those of a name of which it has all are not listed again', () => {
  expect(longRelations(HUB, libraryWith(RELATIONS_MOST, ['cites', 'basis']))).toEqual([]);
});

test('the list has all of the others, in groups, and begins with those on the page', () => {
  const library = libraryWith(RELATIONS_MOST + 5, ['cites', 'basis']);
  const rows = longRelations(HUB, library);
  const groups = Map.groupBy(rows, ({ label }) => label);
  expect([...groups.values()].map((each) => each.length)).toEqual([RELATIONS_MOST + 5, RELATIONS_MOST + 5]);
  for (const { label, rows: first } of directivePage(HUB, library)?.relations ?? []) {
    const slugs = groups.get(label)?.map(({ slug }) => slug);
    expect(slugs?.slice(0, RELATIONS_MOST)).toEqual(first.map(({ slug }) => slug));
  }
});
