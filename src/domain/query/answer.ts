import { holdsAnchor } from './anchors.ts';
import type { NumberQuery } from './number.ts';
import type { NumberIndex } from './number-index.ts';
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
  /** How much the time, the body and the title speak for it; with the same, its page has to. */
  readonly evidence: number;
}

/** What a query for a number finds. */
export interface NumberAnswer {
  readonly answers: readonly Answer[];
  /** The number that was asked for, when no directive here bears it: the answers are only the nearest. */
  readonly missing: string | undefined;
  /** Id of the clause that was asked for, when the first answer has none of it, or only a place where it says so. */
  readonly missingClause: string | undefined;
}

/** Part of the other words of a query that its directive has to have in its name, to be meant under a wrong kind. */
const SPEAKS = 0.6;

/** Less of them speaks for none: such a directive gives way to one of another kind that has `SPEAKS`. */
const SILENT = 0.4;

/** Letters of "2022-05-20". */
const WHOLE_DAY = 10;

/** Answers a query for a number; the directives first that its year, place, term, issuer and topic speak for. */
export function answerNumber(query: NumberQuery, index: NumberIndex): NumberAnswer {
  const exact = findByNumber(query, index);
  const found = new Set(exact.map(({ row }) => row));
  const namesakes = query.serial === undefined ? [] : index.withSerial(query.serial);
  const others = ranked(
    query,
    namesakes.filter((row) => !found.has(row)),
    index,
  );
  const meant = others.filter(({ share }) => share >= SPEAKS);
  const isNumber = query.serial !== undefined && (query.isBeside || query.organ !== undefined);
  const missing = isNumber ? missingNumber(query, exact) : undefined;
  // One that has the clause asked for is meant, whatever else was typed.
  const isSilent =
    query.rest.length > 1 &&
    exact.every(({ anchor }) => anchor === undefined) &&
    ranked(query, [...found], index).every(({ share }) => share < SILENT);
  const before = isNumber && (isSilent || exact.length === 0) ? meant : [];
  const nearest = missing ? others.filter((other) => !meant.includes(other)) : [];
  const answers = [...before.map(({ answer }) => answer), ...exact, ...nearest.map(({ answer }) => answer)];
  const [first] = answers;
  const asked = query.clauses.at(-1)?.[0];
  return { answers, missing, missingClause: missing || !first ? undefined : clauseMissed(first, asked) };
}

function clauseMissed({ row, anchor }: Answer, asked: string | undefined): string | undefined {
  if (anchor === undefined) return asked;
  return holdsAnchor(row.unsourced, anchor) ? anchor : undefined;
}

/** The directives that have the number, kind and body of a query. */
export function findByNumber(query: NumberQuery, index: NumberIndex): Answer[] {
  const found = ranked(query, candidates(query, index), index);
  // Without a kind a figure may be anything ("19 điều"): then every word has to speak for the directive.
  const meant = query.isBeside || query.organ || query.serial === undefined ? found : found.filter(({ all }) => all);
  return meant.map(({ answer }) => answer);
}

/** A directive with what speaks for it. */
interface RankedAnswer {
  readonly answer: Answer;
  /** Part of the other words of the query that it has in its name, from 0 to 1. */
  readonly share: number;
  /** All that was typed speaks for it. */
  readonly all: boolean;
}

function ranked(query: NumberQuery, rows: readonly NumberRow[], index: NumberIndex): RankedAnswer[] {
  const bodies = new Set(rows.flatMap(index.issuerWords));
  const words = rows.map(index.wordsOf);
  const shareOf = sharesOf(query.rest, words);
  const found = rows.map((row, at): RankedAnswer => {
    const own = words[at] ?? new Set();
    const share = shareOf(own);
    const strange = query.rest.filter((word) => !own.has(word) && !bodies.has(word));
    const time = timeEvidence(query, row);
    const certain = strange.length === 0 && time >= 0;
    const anchor = query.clauses.toReversed().flatMap((ids) => ids.filter((id) => holdsAnchor(row.clauses, id)))[0];
    // A word or two of a long title is no reason to put an older directive before the one that readers mean.
    const evidence = time + (row.organ === query.organ ? 1 : 0) + (share < SILENT ? 0 : 2 * share);
    return {
      answer: { row, anchor, certain, evidence },
      share,
      all: certain && query.rest.every((word) => own.has(word)),
    };
  });
  return found.toSorted((a, b) => b.answer.evidence - a.answer.evidence);
}

/**
 * The part of some words that a directive has, where these are all directives that may be meant. A word that all of
 * them have tells nothing; a pair of words tells as much again as its words.
 */
function sharesOf(
  rest: readonly string[],
  directives: readonly ReadonlySet<string>[],
): (own: ReadonlySet<string>) => number {
  const pairs = rest.slice(1).map((word, at) => `${rest[at]} ${word}`);
  const weights = [...rest, ...pairs].map((unit) => {
    const holders = directives.filter((words) => words.has(unit)).length;
    return { unit, weight: 1 / (1 + holders) };
  });
  const sum = (of: typeof weights) => of.reduce((total, { weight }) => total + weight, 0);
  const all = sum(weights);
  return (own) => (all === 0 ? 0 : sum(weights.filter(({ unit }) => own.has(unit))) / all);
}

function candidates(query: NumberQuery, { withSerial, ofPlenum }: NumberIndex): readonly NumberRow[] {
  const { serial, kind, organ, plenum, term } = query;
  const ofKind = (row: NumberRow) => !kind || row.codes.some((code) => kind.codes.includes(code));
  const ofOrgan = ({ organ: own }: NumberRow) =>
    !organ || !own || own === organ || (organ === 'tw' ? own.endsWith('tw') : false);
  const numbered = (wanted: number) => withSerial(wanted).filter((row) => ofKind(row) && ofOrgan(row));
  if (serial !== undefined) return numbered(serial);
  if (plenum === undefined) return [];
  const adopted = ofPlenum(plenum).filter((row) => ofKind(row) && (!term || row.term === term));
  return adopted.length > 0 || term ? adopted : numbered(plenum);
}

/** What is done with a directive has pages of its own; of several together the page of the directive tells. */
const DONE = /(?<! uy ban| (?:cac|nhung)\b.*) (?:hoi nghi|kiem tra|giam sat)(?= )/g;

/** Where a directive is learned of is a conference. */
const LEARNED = / (?:buoi hoc|hoc tap|quan triet|truyen dat) /;

/**
 * What a query names that is not a directive's own, folded: a day, bodies and places of others in the table, a meeting
 * or an inspection. What has it in its name may be meant, as one that carries out the directive.
 */
export function namedBeside({ all, day }: NumberQuery, row: NumberRow, { bodies }: NumberIndex): string[] {
  const text = ` ${all.join(' ')} `;
  const own = ` ${queryWords(`${row.issuer} ${row.place} ${row.title}`).join(' ')} `;
  const done = [...(text.match(DONE) ?? []), ...(LEARNED.test(text) ? ['hoi nghi'] : [])];
  const others = [...bodies, ...done.map((name) => name.trim())].filter(
    (name) => (text.includes(` ${name} `) || done.includes(name)) && !own.includes(` ${name} `),
  );
  const isOtherDay = day?.length === WHOLE_DAY && day !== row.issued;
  return isOtherDay ? [...others, day.split('-').toReversed().map(Number).join(' ')] : others;
}

/** The number that was asked for when no directive bears it, or none of the year that stands alone beside it. */
function missingNumber(query: NumberQuery, exact: readonly Answer[]): string | undefined {
  const year = query.rest.length === 0 ? query.day?.slice(0, 4) : undefined;
  if (exact.length === 0) return numberTyped(query);
  return year && exact.every(({ row }) => !row.issued.startsWith(year))
    ? `${numberTyped(query)} năm ${year}`
    : undefined;
}

/** The number as it would be printed: "9999-QĐ/TW"; "Nghị quyết 68" where the query names no body. */
function numberTyped({ serial, kind, organ }: NumberQuery): string {
  const figures = String(serial).padStart(2, '0');
  if (organ === undefined) return `${kind?.name ?? ''} ${figures}`.trim();
  return `${figures}-${kind?.code ?? '…'}/${organ.toUpperCase()}`;
}
