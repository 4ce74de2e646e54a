import type { Change } from '../content/changes.ts';
import { clauseId, clauseLabel } from '../content/clause.ts';
import type { DirectiveEntry } from './page-data.ts';

/** What became of a clause between an older directive and a newer one. */
export interface LineageStep {
  /** Id of the clause of the newer directive; undefined where it is not known. */
  readonly clause: string | undefined;
  readonly older: string;
  /** Id of the clause of the older one; undefined for a new clause, and where it is not known. */
  readonly from: string | undefined;
  readonly change: Change;
  readonly note: string | undefined;
  readonly sources: readonly string[];
}

/**
 * Where the clauses of a directive come from: what sources say of it, and for each article of the page of which none
 * says anything that this is not known. Nothing for a directive that replaces none.
 */
export function lineageOf({ data }: Pick<DirectiveEntry, 'data'>): LineageStep[] {
  const known = (data.lineage ?? []).map((step): LineageStep => {
    const { clause, older, from, change, note, sources } = step;
    return { clause, older, from, change, note, sources };
  });
  const [replaced, ...others] = data.relations.replaces ?? [];
  if (!replaced || others.length > 0) return known;
  const articles = data.headings.filter(({ text }) => clauseLabel(text)?.startsWith('Điều ')).map(({ text }) => text);
  const silent = articles.map(clauseId).filter((id) => !known.some(({ clause }) => clause === id));
  return [
    ...known,
    ...silent.map((clause): LineageStep => {
      return { clause, older: replaced.to, from: undefined, change: 'unknown', note: undefined, sources: [] };
    }),
  ];
}
