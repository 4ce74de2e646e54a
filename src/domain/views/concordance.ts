import type { Change } from '../content/changes.ts';
import { clauseLabel, clauseName } from '../content/clause.ts';
import { type LineageStep, lineageOf } from './lineage.ts';
import type { DirectiveEntry, PageHeading } from './page-data.ts';

/** A clause on one side of a concordance. */
interface ConcordanceClause {
  /** Id of the heading. */
  readonly id: string;
  /** The whole heading: "Điều 7. Đoàn kết nội bộ"; its label alone where the page of the directive does not have it. */
  readonly heading: string;
  readonly isOnPage: boolean;
}

/** What became of a clause; a side that is not known, or not there, is undefined. */
interface ConcordanceRow extends Pick<LineageStep, 'note' | 'sources'> {
  readonly clause: ConcordanceClause | undefined;
  readonly from: ConcordanceClause | undefined;
  readonly change: Change;
}

/** The clauses of a directive beside those of the older one that they come from. */
export interface Concordance {
  readonly newer: string;
  readonly older: string;
  /** The clauses of both, in their order. */
  readonly newerClauses: readonly ConcordanceClause[];
  readonly olderClauses: readonly ConcordanceClause[];
  /** In the order of the newer; what has no clause there comes last. */
  readonly rows: readonly ConcordanceRow[];
  /** Clauses of the older of which no source says what became of them. */
  readonly silent: readonly ConcordanceClause[];
}

/** One for each older directive of which sources say what became of its clauses; none where no source says anything. */
export function concordancesOf(entry: DirectiveEntry, directives: ReadonlyMap<string, DirectiveEntry>): Concordance[] {
  if (!entry.data.lineage) return [];
  const steps = Map.groupBy(lineageOf(entry), ({ older }) => older);
  return [...steps].flatMap(([older, ofOlder]) => {
    const headings = directives.get(older)?.data.headings;
    if (!headings) return [];
    const newerClauses = withOthers(
      clausesOf(entry.data.headings),
      ofOlder.flatMap(({ clause }) => clause ?? []),
    );
    const olderClauses = withOthers(
      clausesOf(headings),
      ofOlder.flatMap(({ from }) => from ?? []),
    );
    const rows = ofOlder.map(({ clause, from, change, note, sources }) => {
      return { clause: named(clause, newerClauses), from: named(from, olderClauses), change, note, sources };
    });
    const told = new Set(ofOlder.map(({ from }) => from));
    const silent = olderClauses.filter(({ id }) => !told.has(id));
    return [{ newer: entry.slug, older, newerClauses, olderClauses, rows: inOrder(rows, newerClauses), silent }];
  });
}

/** The clauses of the older that became one of the newer, as ribbons tie them. */
export function linksOf({ rows }: Concordance): { from: string; to: string; change: Change }[] {
  return rows.flatMap(({ clause, from, change }) => (clause && from ? [{ from: from.id, to: clause.id, change }] : []));
}

/** How a clause stands to the other side: tied to one there, new, or no source says. */
export type Tie = 'tied' | 'new' | 'unknown';

/** How each clause of both sides stands, `from` being the older side. */
export function tiesOf(concordance: Concordance): (side: 'from' | 'to', id: string) => Tie {
  const links = linksOf(concordance);
  const tied = new Set(links.flatMap(({ from, to }) => [`from ${from}`, `to ${to}`]));
  const fresh = new Set(
    concordance.rows.flatMap(({ clause, change }) => (clause && change === 'new' ? clause.id : [])),
  );
  return (side, id) => {
    if (side === 'to' && fresh.has(id)) return 'new';
    return tied.has(`${side} ${id}`) ? 'tied' : 'unknown';
  };
}

function clausesOf(headings: readonly PageHeading[]): ConcordanceClause[] {
  return headings
    .filter(({ text }) => clauseLabel(text) !== undefined)
    .map(({ slug: id, text: heading }) => ({ id, heading, isOnPage: true }));
}

/** The clauses of a page and those that only the lineage names, by their figures. */
function withOthers(clauses: readonly ConcordanceClause[], ids: readonly string[]): ConcordanceClause[] {
  const others = new Set(ids).difference(new Set(clauses.map(({ id }) => id)));
  return [...clauses, ...[...others].map(offPage)].toSorted((a, b) =>
    a.id.localeCompare(b.id, 'en', { numeric: true }),
  );
}

function offPage(id: string): ConcordanceClause {
  return { id, heading: clauseName(id), isOnPage: false };
}

function named(id: string | undefined, clauses: readonly ConcordanceClause[]): ConcordanceClause | undefined {
  return id === undefined ? undefined : (clauses.find((clause) => clause.id === id) ?? offPage(id));
}

function inOrder(rows: readonly ConcordanceRow[], clauses: readonly ConcordanceClause[]): ConcordanceRow[] {
  const place = new Map(clauses.map(({ id }, index) => [id, index]));
  const placeOf = ({ clause }: ConcordanceRow) => place.get(clause?.id ?? '') ?? clauses.length;
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}
