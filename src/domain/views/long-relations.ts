import type { Library } from './library.ts';
import { RELATIONS_MOST, type RelationRow, relationRows } from './relation-rows.ts';
import { shownRelations } from './shown-relations.ts';

/** A related directive, with what the relation is called. */
export interface LongRow extends RelationRow {
  readonly label: string;
}

/** All rows of the relations of which the page of a directive has only the first, by what they are called. */
export function longRelations(slug: string, library: Library): LongRow[] {
  const { from, to } = library.graph;
  if ((from.get(slug)?.length ?? 0) + (to.get(slug)?.length ?? 0) <= RELATIONS_MOST) return [];
  return relationRows(shownRelations(slug, library).others, library, Number.POSITIVE_INFINITY)
    .filter(({ inAll }) => inAll > RELATIONS_MOST)
    .flatMap(({ label, rows }) => rows.map((row) => ({ ...row, label })));
}
