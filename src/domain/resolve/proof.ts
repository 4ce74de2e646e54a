import { agrees } from '../language/written-date.ts';
import { type Term, termOn, termsBetween } from '../party/congresses.ts';
import type { CitationContext } from './context.ts';
import type { Holder } from './holder.ts';
import { isDated, isIssuer, isNamed, type Question } from './rules.ts';
import { beginsAlike, likeness } from './subject.ts';

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
  /** The words behind "về". */
  subject: 5,
  term: 4,
  /** A directive that stands in a relation to it is cited nearby, or is the page itself. */
  relation: 4,
  /** The sentence speaks of what the title says. */
  topic: 2,
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
const NEEDED = 1;
/** More when documents of other terms are known that the text may mean as well: their time alone is no reason. */
const NEEDED_AMONG = 2;

/** Points for a document. `relatedNear`: whether a directive cited nearby, or the page, stands in a relation to it; `now`: the term of the text. */
export function pointsFor(holder: Holder, question: Question, relatedNear: boolean, now: string | undefined): number {
  const { date, issuers, term, subject, sentence, beside } = question.evidence;
  let points = 0;
  if (isDated(holder, question)) points += POINTS.day;
  else if (date?.year && isYearOf(holder, question)) points += POINTS.year;
  if (isNamed(holder, question)) points += POINTS.subject + (beginsAlike(subject, holder.title) ? 1 : 0);
  if (term && term === holder.term && holder.organ !== 'TU') points += POINTS.term;
  if (relatedNear) points += POINTS.relation;
  const topic = likeness([sentence], holder.title);
  if (topic.alike) points += POINTS.topic + Math.min(topic.shared, 9) / 10;
  else if (likeness([sentence, ...beside], holder.title).hinted) points += POINTS.hint;
  if (issuers.some((issuer) => issuer.body !== 'tw' && isIssuer(issuer, holder))) points += POINTS.issuer;
  if (now && holder.term === now) points += POINTS.time;
  return points;
}

/** The one document that the text speaks for; undefined when none, or more than one. */
export function provenAmong(holders: readonly Holder[], pointsOf: (holder: Holder) => number): Holder | undefined {
  const ranked = holders.map((holder) => ({ holder, points: pointsOf(holder) })).sort((a, b) => b.points - a.points);
  const [first, second] = ranked;
  const needed = second ? NEEDED_AMONG : NEEDED;
  if (!first || first.points < needed || first.points === second?.points) return undefined;
  return first.holder;
}

/** The term of the Central Committee in which a page was written, or of which it is. */
export function termOfPage({ date, about, term }: CitationContext, terms: readonly Term[]): string | undefined {
  const day = date ?? about;
  return (day ? termOn(day, terms) : undefined) ?? term ?? undefined;
}

/** Whether a document is two terms or more older than a text of a term, or of a later one. */
export function isFromAfar({ term }: Holder, now: string | undefined): boolean {
  const age = term && now ? termsBetween(term, now) : undefined;
  return age !== undefined && (age >= 2 || age < 0);
}

function isYearOf({ known: { issued, year } }: Holder, { evidence: { date } }: Question): boolean {
  if (!date) return false;
  return issued ? agrees(date, issued) : date.year === year;
}
