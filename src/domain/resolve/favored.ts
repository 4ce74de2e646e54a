import { agrees, type PartialDate } from '../language/written-date.ts';
import type { Holder } from './holder.ts';
import { isAfterAll, latestOf } from './latest.ts';
import { isDated, isIssuer, type Question } from './rules.ts';

/** The documents with a number that the times named in the sentence fit best, and the others. */
export interface Favored {
  readonly holders: readonly Holder[];
  readonly rivals: readonly Holder[];
}

/**
 * Parts documents with one number by the years, days and terms that the sentence names without saying of which document:
 * "Năm 2021, …", "Đại hội XIII". They fit one that is of such a time, and least one that did not exist yet. A date or term right
 * beside the number has parted them before.
 */
export function favoredAmong(holders: readonly Holder[], question: Question): Favored {
  const { date, term } = question.evidence;
  if (date?.year || term) return { holders, rivals: [] };
  const fits = holders.map((holder) => fitOf(holder, question));
  const best = Math.max(isOfKnownTime(question) ? LATER : 0, ...fits);
  return {
    holders: holders.filter((_, index) => fits[index] === best),
    rivals: holders.filter((_, index) => fits[index] !== best),
  };
}

/** What time of a document the sentence names, not saying of what: its year or day, its term, or the congress of its term. */
export function pointerTo(holder: Holder, { evidence: { loose } }: Question): 'year' | 'term' | 'congress' | undefined {
  if (loose.some(({ date, span }) => date && !span && isOf(holder, date))) return 'year';
  const named = holder.organ === 'TU' ? [] : loose.filter(({ term }) => term !== undefined && term === holder.term);
  return named.length ? (named.every(({ congress }) => congress) ? 'congress' : 'term') : undefined;
}

/** Those among documents with one number whose issuer is the one named, if any is: then no slip about it is forgiven. */
export function ofIssuerNamed(holders: readonly Holder[], question: Question): readonly Holder[] {
  const { issuers } = question.evidence;
  const is = (holder: Holder) => holder.issuer !== undefined && issuers.some((issuer) => isIssuer(issuer, holder));
  return holders.some(is)
    ? holders.filter((holder) => is(holder) || !holder.known.issuer || isDated(holder, question))
    : holders;
}

/** How a document fits times that it did not exist at. */
const LATER = -1;

function fitOf(holder: Holder, question: Question): number {
  if (isLater(holder, question)) return LATER;
  return pointerTo(holder, question) ? 1 : 0;
}

/**
 * Whether a document was issued after all the days, years and terms that the sentence names, those of other documents left
 * aside, or, on a page of unknown time, after all that the text names.
 */
export function isLater(holder: Holder, question: Question): boolean {
  const { loose, latest } = question.evidence;
  return isAfterAll(holder, latestOf(loose)) || (!isOfKnownTime(question) && isAfterAll(holder, latest));
}

/** Whether the page says when it was written, or what it is. */
function isOfKnownTime({ context: { date, about, term, self, related } }: Question): boolean {
  return Boolean(date ?? about ?? term ?? self ?? related);
}

/** A whole day must be the day of issue: another one tells when something else happened. */
function isOf({ known: { issued, year } }: Holder, date: PartialDate): boolean {
  return issued ? agrees(date, issued) : !date.day && date.year === year;
}
