import { holdsAnchor } from './anchors.ts';
import type { NumberQuery } from './number.ts';
import type { NumberRow } from './table.ts';
import { timeEvidence } from './time-evidence.ts';
import { queryWords } from './words.ts';

/** A directive that has the number of a query. */
export interface Answer {
  readonly row: NumberRow;
  /** Id of the clause asked for, when the directive has it. */
  readonly anchor: string | undefined;
  /** Whether all else that was typed speaks for this directive. */
  readonly certain: boolean;
}

/** What a query for a number finds. */
export interface NumberAnswer {
  readonly answers: readonly Answer[];
  /** The number that was asked for, when no directive here bears it: the answers are only the nearest. */
  readonly missing: string | undefined;
  /** Id of the clause that was asked for, when the first answer has none of it. */
  readonly missingClause: string | undefined;
}

/** Part of the other words of a query that its directive has to have in its name, to be meant under a wrong kind. */
const SPEAKS = 0.6;

/** A directive with less of them gives way to one of another kind that has `SPEAKS`. */
const SILENT = 0.4;

/** Answers a query for a number; the directives first that its year, place, term, issuer and topic speak for. */
export function answerNumber(query: NumberQuery, rows: readonly NumberRow[]): NumberAnswer {
  const exact = findByNumber(query, rows);
  const namesakes = query.serial === undefined ? [] : rows.filter(({ serial }) => serial === query.serial);
  const others = ranked(
    query,
    namesakes.filter((row) => !exact.some((answer) => answer.row === row)),
  );
  const meant = others.filter(({ share }) => share >= SPEAKS);
  const isNumber = query.serial !== undefined && (query.kind !== undefined || query.organ !== undefined);
  const missing = isNumber && exact.length === 0 ? numberTyped(query) : undefined;
  const isSilent =
    query.rest.length > 1 &&
    ranked(
      query,
      exact.map(({ row }) => row),
    ).every(({ share }) => share < SILENT);
  const before = isNumber && (isSilent || exact.length === 0) ? meant : [];
  const nearest = missing ? others.filter((other) => !meant.includes(other)) : [];
  const answers = [...before.map(({ answer }) => answer), ...exact, ...nearest.map(({ answer }) => answer)];
  const [first] = answers;
  const asked = query.clauses.at(-1)?.[0];
  const hasClause = first === undefined || asked === undefined || first.anchor !== undefined;
  return { answers, missing, missingClause: hasClause || missing ? undefined : asked };
}

/** The directives that have the number, kind and body of a query. */
export function findByNumber(query: NumberQuery, rows: readonly NumberRow[]): Answer[] {
  const found = ranked(query, candidates(query, rows));
  // Without a kind a figure may be anything ("19 điều"): then every word has to speak for the directive.
  const meant = query.kind || query.organ || query.serial === undefined ? found : found.filter(({ all }) => all);
  return meant.map(({ answer }) => answer);
}

function ranked(query: NumberQuery, rows: readonly NumberRow[]) {
  const bodies = new Set(rows.flatMap(({ issuer }) => queryWords(issuer)));
  const words = rows.map(wordsOf);
  const holders = (unit: string) => words.filter((row) => row.has(unit)).length;
  // A word that all of them have tells nothing; a pair of words tells as much again as its words.
  const units = [
    ...query.rest,
    ...query.rest.flatMap((word, at) => query.rest.slice(at + 1, at + 2).map((next) => `${word} ${next}`)),
  ];
  const weights = units.map((unit) => 1 / (1 + holders(unit)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const found = rows.map((row, at) => {
    const own = words[at] ?? new Set();
    const share =
      all === 0 ? 0 : units.reduce((sum, unit, place) => sum + (own.has(unit) ? (weights[place] ?? 0) : 0), 0) / all;
    const strange = query.rest.filter((word) => !own.has(word) && !bodies.has(word));
    const time = timeEvidence(query, row);
    const certain = strange.length === 0 && time >= 0;
    const anchor = query.clauses.toReversed().flatMap((ids) => ids.filter((id) => holdsAnchor(row.clauses, id)))[0];
    const evidence = time + (row.organ === query.organ ? 1 : 0) + 2 * share;
    return {
      answer: { row, anchor, certain },
      evidence,
      share,
      all: certain && query.rest.every((word) => own.has(word)),
    };
  });
  return found.toSorted((a, b) => b.evidence - a.evidence);
}

function candidates(query: NumberQuery, rows: readonly NumberRow[]): readonly NumberRow[] {
  const { serial, kind, organ, plenum, term } = query;
  const ofKind = (row: NumberRow) => !kind || row.codes.some((code) => kind.codes.includes(code));
  const ofOrgan = ({ organ: own }: NumberRow) =>
    !organ || !own || own === organ || (organ === 'tw' ? own.endsWith('tw') : false);
  const numbered = (wanted: number) => rows.filter((row) => row.serial === wanted && ofKind(row) && ofOrgan(row));
  if (serial !== undefined) return numbered(serial);
  const adopted = rows.filter((row) => row.plenum === plenum && ofKind(row) && (!term || row.term === term));
  return adopted.length > 0 || plenum === undefined || term ? adopted : numbered(plenum);
}

/** All that a query may say of a directive, folded, with each two that stand together; a place also in one word ("daknong"). */
function wordsOf({ kind, number, title, issuer, place }: NumberRow): Set<string> {
  const words = queryWords(`${kind} ${number} ${title} ${issuer} ${place} đảng`);
  const pairs = words.map((word, at) => `${word} ${words[at + 1]}`);
  return new Set([...words, ...pairs, queryWords(place).join('')]);
}

/** The number as it would be printed: "9999-QĐ/TW"; "Nghị quyết 68" where the query names no body. */
function numberTyped({ serial, kind, organ }: NumberQuery): string {
  const figures = String(serial).padStart(2, '0');
  if (organ === undefined) return `${kind?.name ?? ''} ${figures}`.trim();
  return `${figures}-${kind?.code ?? '…'}/${organ.toUpperCase()}`;
}
