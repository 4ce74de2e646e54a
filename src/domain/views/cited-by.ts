import { COLLECTION_NAMES, COLLECTIONS } from '../content/collections.ts';
import { RELATION_TYPES, RELATIONS } from '../party/relations.ts';
import type { CitationRecord } from '../resolve/record.ts';
import type { Citing } from './citing.ts';
import { gather } from './gather.ts';
import type { Graph } from './graph.ts';

export interface CitedBy extends Pick<Citing, 'collection' | 'slug' | 'name'> {
  /** Every sentence of the page that cites the directive, once, with the clauses it names. */
  readonly passages: readonly { readonly sentence: string; readonly clauses: readonly string[] }[];
}

/** Citing pages on one page of their own. */
export const CITED_BY_PAGE_SIZE = 100;

/** The pages that cite each directive, in the order given, without the directive's own. */
export function citedBy(pages: readonly Citing[]): ReadonlyMap<string, readonly CitedBy[]> {
  return gather(
    pages.flatMap(({ collection, slug, name, citations }) =>
      [...Map.groupBy(citations, ({ target }) => target)].flatMap(([target, records]) => {
        if (target === undefined || (collection === 'van-ban' && slug === target)) return [];
        return [[target, { collection, slug, name, passages: passagesOf(records) }] as const];
      }),
    ),
  );
}

function passagesOf(records: readonly CitationRecord[]): CitedBy['passages'] {
  return [...Map.groupBy(records, ({ sentence }) => sentence)].map(([sentence, same]) => {
    return { sentence, clauses: [...new Set(same.flatMap(({ clauses }) => clauses))] };
  });
}

/** Citing pages under one heading. */
export interface CitedByGroup {
  readonly label: string;
  readonly pages: readonly CitedBy[];
}

/** Heads the pages of directives whose summary mentions another that they have no relation to. */
const UNRELATED = 'Văn bản khác';

/**
 * Groups the pages that mention a directive by the relation of theirs to it, from either side; those with none come last,
 * by their folder. That a summary mentions a directive does not make it one that is cited.
 */
export function groupCitedBy(slug: string, pages: readonly CitedBy[], graph: Graph): CitedByGroup[] {
  const labelOf = ({ collection, slug: from }: CitedBy) => {
    const { citing } = COLLECTIONS[collection];
    if (citing !== undefined) return citing;
    const stated = graph.from.get(from)?.find(({ to }) => to === slug);
    if (stated) return RELATIONS[stated.type].inverse;
    const received = graph.to.get(from)?.find((edge) => edge.from === slug);
    return received ? RELATIONS[received.type].label : UNRELATED;
  };
  const groups = Map.groupBy(pages, labelOf);
  const order: string[] = [
    ...RELATION_TYPES.flatMap((type) => [RELATIONS[type].inverse, RELATIONS[type].label]),
    UNRELATED,
    ...COLLECTION_NAMES.flatMap((name) => COLLECTIONS[name].citing ?? []),
  ];
  return [...groups]
    .map(([label, grouped]) => ({ label, pages: grouped }))
    .toSorted((a, b) => order.indexOf(a.label) - order.indexOf(b.label));
}

/** The citing pages from one place in the order of the groups to another, under the headings of their groups. */
export function sliceGroups(groups: readonly CitedByGroup[], start: number, end: number): CitedByGroup[] {
  const rows = groups.flatMap(({ label, pages }) => pages.map((page) => ({ label, page }))).slice(start, end);
  return [...Map.groupBy(rows, ({ label }) => label)].map(([label, grouped]) => {
    return { label, pages: grouped.map(({ page }) => page) };
  });
}
