import { newestFirst } from '../content/when.ts';
import { RELATIONS } from '../party/relations.ts';
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
}

/** What a page calls our own grouping. */
const SAME_THEME = 'Cùng chủ đề';

/** The relations of a directive as rows, the newest first in each group. */
export function relationRows(relations: Relations, library: Library): RelationRows[] {
  return groupRelations(relations).map(({ label, links }) => {
    const isTheme = label === RELATIONS.related.label;
    const rows = links.flatMap(({ slug, sources, note }) => {
      const entry = library.directives.get(slug);
      return entry ? [{ entry, row: rowOf(entry, sources, note, library) }] : [];
    });
    return {
      label: isTheme ? SAME_THEME : label,
      isTheme,
      rows: rows.toSorted((a, b) => newestFirst(a.entry, b.entry)).map(({ row }) => row),
    };
  });
}

/** Rows of our own grouping, of which it is said once that it is ours: only those that a source bears keep their keys. */
export function sayingOnce(rows: readonly RelationRow[], sources: Marking['sources']): RelationRow[] {
  const isOurs = (key: string) => sources.get(key)?.grade === 'editorial';
  return rows.map((row) => (row.keys.every(isOurs) ? { ...row, keys: [] } : row));
}

function rowOf(
  { slug, data }: DirectiveEntry,
  keys: readonly string[],
  note: string | undefined,
  library: Library,
): RelationRow {
  const { issued, title, status, statusWords } = data;
  const state = status.state === 'unknown' ? '' : statusWords.label.toLowerCase();
  return { slug, name: nameOf(slug, library), issued, title, state, note, keys };
}
