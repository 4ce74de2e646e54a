import { newestFirst } from '../content/when.ts';
import { RELATIONS } from '../party/relations.ts';
import type { Edge } from './graph.ts';
import type { Library } from './library.ts';
import { nameOf } from './library.ts';
import type { DirectiveEntry } from './page-data.ts';
import { groupRelations, type Relations } from './relations.ts';
import type { Marking } from './source-order.ts';

/** A related directive, as a row of the page. */
export interface RelationRow {
  readonly slug: string;
  readonly name: string;
  readonly issued: string | undefined;
  readonly title: string;
  /** Its state, where that is news: replaced, amended, in force, a draft. */
  readonly state: string;
  /** What is said of the relation. */
  readonly note: string | undefined;
  readonly keys: readonly string[];
}

/** The directives to which one has a relation of one name. */
export interface RelationRows {
  readonly label: string;
  /** Whether it is our own grouping by theme and no relation that a source states. */
  readonly isTheme: boolean;
  readonly rows: readonly RelationRow[];
  /** How many there are in all. */
  readonly inAll: number;
}

/** Rows of one name that the page of a directive has; the others are on pages of their own. */
export const RELATIONS_MOST = 40;

/** What a page calls our own grouping. */
const SAME_THEME = 'Cùng chủ đề';

/** The relations of a directive as rows, the newest first in each group, and of a group no more than `most`. */
export function relationRows(relations: Relations, library: Library, most: number): RelationRows[] {
  return groupRelations(relations).map(({ label, links }) => {
    const isTheme = label === RELATIONS.related.label;
    const related = links.flatMap(({ slug, edge }) => {
      const entry = library.directives.get(slug);
      return entry ? [{ slug, data: entry.data, edge }] : [];
    });
    return {
      label: isTheme ? SAME_THEME : label,
      isTheme,
      rows: related
        .toSorted(newestFirst)
        .slice(0, most)
        .map((entry) => rowOf(entry, library)),
      inAll: related.length,
    };
  });
}

/** Rows of our own grouping, of which it is said once that it is ours: only those that a source bears keep their keys. */
export function sayingOnce(rows: readonly RelationRow[], sources: Marking['sources']): RelationRow[] {
  const isOurs = (key: string) => sources.get(key)?.grade === 'editorial';
  return rows.map((row) => (row.keys.every(isOurs) ? { ...row, keys: [] } : row));
}

function rowOf(
  { slug, data, edge }: Pick<DirectiveEntry, 'slug' | 'data'> & { readonly edge: Edge },
  library: Library,
): RelationRow {
  const { issued, title, status, statusWords } = data;
  const state = status.state === 'unknown' ? '' : statusWords.label.toLowerCase();
  const { note, sources: keys } = edge;
  return { slug, name: nameOf(slug, library), issued, title, state, note, keys };
}
