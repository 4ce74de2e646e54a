import { holdsAnchor } from './anchors.ts';
import type { NumberQuery } from './number.ts';
import type { NumberRow } from './table.ts';
import { queryWords } from './words.ts';

/** A directive that has the number of a query. */
export interface Answer {
  readonly row: NumberRow;
  /** Id of the clause asked for, when the directive has it. */
  readonly anchor: string | undefined;
  /** Whether all else that was typed speaks for this directive. */
  readonly certain: boolean;
}

/** The directives with the number of a query; those first that its year, place, term, issuer and topic speak for. */
export function findByNumber(query: NumberQuery, rows: readonly NumberRow[]): Answer[] {
  const bodies = new Set(rows.flatMap(({ issuer }) => queryWords(issuer)));
  const found = candidates(query, rows).map((row) => {
    const words = wordsOf(row);
    const here = query.rest.filter((word) => words.has(word));
    const strange = query.rest.filter((word) => !words.has(word) && !bodies.has(word));
    const evidence = timeEvidence(query, row) + (row.organ === query.organ ? 1 : 0) + here.length / 2;
    const all = here.length === query.rest.length;
    const certain = strange.length === 0 && timeEvidence(query, row) >= 0;
    const anchor = query.clauses.toReversed().flatMap((ids) => ids.filter((id) => holdsAnchor(row.clauses, id)))[0];
    return { answer: { row, anchor, certain }, evidence, all: all && certain };
  });
  // Without a kind a figure may be anything ("19 điều"): then every word has to speak for the directive.
  const meant = query.kind || query.organ || query.serial === undefined ? found : found.filter(({ all }) => all);
  return meant.toSorted((a, b) => b.evidence - a.evidence).map(({ answer }) => answer);
}

function candidates(query: NumberQuery, rows: readonly NumberRow[]): readonly NumberRow[] {
  const { serial, kind, organ, plenum, term } = query;
  const ofKind = (row: NumberRow) => !kind || row.codes.some((code) => kind.includes(code));
  const ofOrgan = ({ organ: own }: NumberRow) =>
    !organ || !own || own === organ || (organ === 'tw' ? own.endsWith('tw') : false);
  const numbered = (wanted: number) => rows.filter((row) => row.serial === wanted && ofKind(row) && ofOrgan(row));
  if (serial !== undefined) return numbered(serial);
  const adopted = rows.filter((row) => row.plenum === plenum && ofKind(row) && (!term || row.term === term));
  return adopted.length > 0 || plenum === undefined || term ? adopted : numbered(plenum);
}

/** For the year, day, term and plenum of a query: above 0 for a directive of that time, below 0 for one of another. */
function timeEvidence({ day, term, plenum, serial }: NumberQuery, row: NumberRow): number {
  const dayFits = day && (row.issued.startsWith(day) ? 3 : row.issued.startsWith(day.slice(0, 4)) ? 1 : -3);
  const termFits = term && row.term && (row.term === term ? 3 : -3);
  const plenumFits = plenum && serial !== undefined && row.plenum === plenum ? 1 : 0;
  return (dayFits || 0) + (termFits || 0) + plenumFits;
}

/** All that a query may say of a directive, folded; a place also in one word ("daknong"). */
function wordsOf({ kind, number, title, issuer, place }: NumberRow): Set<string> {
  const words = queryWords(`${kind} ${number} ${title} ${issuer} ${place} đảng`);
  return new Set([...words, queryWords(place).join('')]);
}
