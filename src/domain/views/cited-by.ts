import { COLLECTION_NAMES, COLLECTIONS, type Collection } from '../content/collections.ts';
import { RELATION_TYPES, RELATIONS } from '../party/relations.ts';
import type { CitationRecord } from '../resolve/record.ts';
import type { Edge } from './graph.ts';

/** A page and what it cites. */
export interface Citing {
  /** Folder of the page in `content/`. */
  readonly collection: Collection;
  readonly slug: string;
  /** Name of the page for a list. */
  readonly name: string;
  readonly citations: readonly CitationRecord[];
}

export interface CitedBy extends Pick<Citing, 'collection' | 'slug' | 'name'> {
  /** Every sentence of the page that cites the directive, once, with the clauses it names. */
  readonly passages: readonly { readonly sentence: string; readonly clauses: readonly string[] }[];
}

/** Citing pages that the page of a directive shows; where there are more, all of them have pages of their own. */
export const CITED_BY_SHOWN = 5;

/** Citing pages on one page of their own. */
export const CITED_BY_PAGE_SIZE = 100;

/** The pages that cite a directive, in the order given, without the directive's own. */
export function citedBy(slug: string, pages: readonly Citing[]): CitedBy[] {
  return pages.flatMap(({ collection, slug: from, name, citations }) => {
    const sentences = Map.groupBy(
      citations.filter(({ target }) => target === slug),
      ({ sentence }) => sentence,
    );
    if (sentences.size === 0 || (collection === 'van-ban' && from === slug)) return [];
    const passages = [...sentences].map(([sentence, records]) => {
      return { sentence, clauses: [...new Set(records.flatMap(({ clauses }) => clauses))] };
    });
    return [{ collection, slug: from, name, passages }];
  });
}

/** Citing pages under one heading. */
export interface CitedByGroup {
  readonly label: string;
  readonly pages: readonly CitedBy[];
}

/** Groups the pages that cite a directive by the relation they have to it; those with none come last, by their folder. */
export function groupCitedBy(slug: string, pages: readonly CitedBy[], edges: readonly Edge[]): CitedByGroup[] {
  const labelOf = ({ collection, slug: from }: CitedBy) => {
    const { citing } = COLLECTIONS[collection];
    if (citing !== undefined) return citing;
    const edge = edges.find((each) => each.from === from && each.to === slug);
    return RELATIONS[edge?.type ?? 'cites'].inverse;
  };
  const groups = Map.groupBy(pages, labelOf);
  const order: string[] = [
    ...RELATION_TYPES.map((type) => RELATIONS[type].inverse),
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
