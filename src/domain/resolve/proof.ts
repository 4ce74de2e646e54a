import type { Citation } from '../citation/find.ts';
import { agrees } from '../language/written-date.ts';
import { termsBetween } from '../party/congresses.ts';
import type { Issuer } from '../party/issuer.ts';
import { pointerTo } from './favored.ts';
import type { Holder } from './holder.ts';
import { isDated, isIssuer, isNamed, type Question } from './rules.ts';
import { beginsAlike, isShortFor, likeness, pairsFor } from './subject.ts';

/**
 * What a text says for a document with the number cited, as points. Numbers begin anew with each term, so that the only
 * document known with a number need not be the one meant: something must speak for it. Nothing in it speaks against it
 * any more when this is asked.
 */
const POINTS = {
  /** The very day, with a title that begins alike where two were issued on one day. */
  day: 8,
  /** The month or the year. */
  year: 5,
  /** The month without its year. */
  month: 1,
  /** The words behind "về". */
  subject: 5,
  term: 4,
  /** It is the page; the page names it, or it the page; a directive cited nearby stands in a relation to it. */
  self: 6,
  page: 5,
  near: 4,
  /** The sentence names a year or a day that is its own, not saying of what; or its term, as a congress does. */
  pointer: { year: 2, term: 2, congress: 1 },
  /** The sentence speaks of what the title says; the words behind "về" are some of the title's. */
  topic: 2,
  short: 2,
  /** It, or one beside it, shares a telling pair of words with it. */
  hint: 1,
  /** The sentence names its issuer. */
  issuer: 1,
  /** The page, or the text by the dates in it, is of its term. */
  time: 1,
} as const;

/**
 * A document needs so many points, and more than any other that may be meant has. For a Party number a document in each
 * term must be assumed, known or not. Measured on 180 passages (`src/tests/citations/`) without the register: asking for
 * nothing gave 9 to 13 wrong links and 85 of 86 due ones, one point 2 and 82, two points 1 and 78.
 */
const NEEDED = 2;
/** Where the time of the text is known and no other document is, its time is enough. */
const NEEDED_IN_TIME = 1;
/** Of a number without its body, where nothing near speaks of the Party: its day, year, subject or term. */
const NEEDED_UNSIGNED = 4;

/**
 * Serials that more than one term has reached, by code, in numbers of the Central Committee: above them the only document
 * known is the only one there is. Highest seen with a date in public texts, on 26/11/2026, of 718 such: resolutions 72
 * (term XIII), then 55 (XII) and 54 (IX); regulations 399 (XIII), then 342 (X).
 */
const SHARED_SERIALS: Readonly<Record<string, number>> = { NQ: 55, QĐ: 342 };

/** Issuers that say no more than the number does, or than must be said: in another term its province has used it again. */
const SILENT = new Set(['tw', 'province']);

/** What a document is to the page that cites it, or to another directive cited nearby. */
export type Relation = 'self' | 'page' | 'near';

/** Points for a document. `now`: the term of the text. */
export function pointsFor(
  holder: Holder,
  question: Question,
  relation: Relation | undefined,
  now: string | undefined,
): number {
  const { date, term, issuers } = question.evidence;
  let points = claimOf(holder, question, relation);
  if (isDated(holder, question)) points += POINTS.day;
  else if (date?.year && isYearOf(holder, question)) points += POINTS.year;
  else if (date?.month) points += POINTS.month;
  if (term && term === holder.term && holder.organ !== 'TU') points += POINTS.term;
  const pointer = pointerTo(holder, question);
  if (pointer) points += POINTS.pointer[pointer];
  if (now && holder.term === now) points += POINTS.time;
  if ((!now || holder.term === now) && issuers.some((issuer) => isProvince(issuer, holder))) points += POINTS.issuer;
  return points;
}

/** Points for a document, its time left aside. */
export function claimOf(
  holder: Holder,
  question: Pick<Question, 'citation' | 'evidence'>,
  relation: Relation | undefined,
): number {
  const { issuers, subject, sentence, beside } = question.evidence;
  let points = 0;
  if (isNamed(holder, question)) points += POINTS.subject + (beginsAlike(subject, holder.title) ? 1 : 0);
  if (relation) points += POINTS[relation];
  const own = [sentence, pairsFor(subject, holder.title)];
  const topic = likeness(own, holder.title);
  if (topic.alike) points += POINTS.topic + Math.min(topic.shared, 9) / 10;
  else if (isShortFor(subject, holder.title)) points += POINTS.short;
  else if (likeness([...own, ...beside], holder.title).hinted) points += POINTS.hint;
  if (issuers.some((issuer) => !isSilent(issuer, question) && isIssuer(issuer, holder))) points += POINTS.issuer;
  return points;
}

/** Whether anything at all in the text speaks for a document, its time left aside. */
export function isHinted(holder: Holder, question: Pick<Question, 'citation' | 'evidence'>): boolean {
  return claimOf(holder, question, undefined) > 0;
}

/** Whether the sentence speaks of what a title says. */
export function isTopical({ title }: Holder, { evidence: { sentence, subject } }: Question): boolean {
  return likeness([sentence, pairsFor(subject, title)], title).alike;
}

/**
 * The one document that the text speaks for; undefined when none, or more than one. `needed`: how many points the only
 * one needs.
 */
export function provenAmong(
  holders: readonly Holder[],
  pointsOf: (holder: Holder) => number,
  needed: number,
): Holder | undefined {
  const ranked = holders.map((holder) => ({ holder, points: pointsOf(holder) })).sort((a, b) => b.points - a.points);
  const [first, second] = ranked;
  if (!first || first.points < (second ? Math.max(NEEDED, needed) : needed) || first.points === second?.points)
    return undefined;
  return first.holder;
}

/**
 * How many points the only document known with a number needs. `timed`: whether the time of the text is known, and no
 * other document may be meant. A number without its body is anybody's where nothing speaks of the Party.
 */
export function neededFor({ citation, evidence }: Question, timed: boolean): number {
  if (!citation.organ && !evidence.ofParty) return NEEDED_UNSIGNED;
  if (isOfOneTerm(citation) && !evidence.subject.words.length) return 0;
  return timed && !citation.vague ? NEEDED_IN_TIME : NEEDED;
}

function isOfOneTerm({ code, serial, organ }: Citation): boolean {
  return organ === 'TW' && (serial ?? 0) > (SHARED_SERIALS[code ?? ''] ?? Number.POSITIVE_INFINITY);
}

/** Whether a document is two terms or more older than a text of a term, or of a later one. */
export function isFromAfar({ term }: Holder, now: string | undefined): boolean {
  const age = term && now ? termsBetween(term, now) : undefined;
  return age !== undefined && (age >= 2 || age < 0);
}

/** Whether a document is of a later term than another. */
export function isAfter({ term }: Holder, now: string | undefined): boolean {
  return term !== undefined && now !== undefined && (termsBetween(now, term) ?? 0) > 0;
}

/** Whether an issuer named says no more than the number does. */
function isSilent({ body }: Issuer, { citation: { organ } }: Pick<Question, 'citation'>): boolean {
  return SILENT.has(body) || body === organ;
}

function isProvince(issuer: Issuer, holder: Holder): boolean {
  return issuer.body === 'province' && isIssuer(issuer, holder);
}

function isYearOf({ known: { issued, year } }: Holder, { evidence: { date } }: Question): boolean {
  if (!date) return false;
  return issued ? agrees(date, issued) : date.year === year;
}
