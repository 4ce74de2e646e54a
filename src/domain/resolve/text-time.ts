import type { Reading } from '../citation/reading.ts';
import { isoOf } from '../language/written-date.ts';
import { type Term, termOn } from '../party/congresses.ts';
import type { CitationContext } from './context.ts';
import type { Evidence } from './evidence.ts';
import { type Choice, SURE } from './fates.ts';
import type { Catalogue } from './holder.ts';
import { latestDate } from './surroundings.ts';

/** The term of a text. */
export interface Now {
  readonly term: string | undefined;
  /** Whether it is known: what another document in the text is dated is no more than the earliest that it can be. */
  readonly sure: boolean;
}

/** The term of a sentence by the latest day in it; failing that, of the text by its youngest. */
export function nowIn(evidence: Evidence, young: string | undefined, { terms }: Catalogue): Now {
  const term = evidence.day ? termOn(evidence.day, terms) : undefined;
  const event = evidence.loose.some(({ date }) => date && isoOf(date) === evidence.day);
  return { term: term ?? young, sure: term !== undefined && event };
}

/** The term of the Central Committee in which a page was written, or of which it is. */
export function termOfPage({ date, about, term }: CitationContext, terms: readonly Term[]): string | undefined {
  const day = date ?? about;
  return (day ? termOn(day, terms) : undefined) ?? term ?? undefined;
}

/** The term on the youngest day that a text names, as a date or by citing a directive of that day. */
export function youngestTerm(
  choices: readonly (Choice | undefined)[],
  { tokens }: Reading,
  { terms }: Catalogue,
): string | undefined {
  let youngest = latestDate(tokens) ?? '';
  for (const choice of choices) {
    const issued = choice && choice.points >= SURE ? (choice.holder.known.issued ?? '') : '';
    if (issued > youngest) youngest = issued;
  }
  return youngest ? termOn(youngest, terms) : undefined;
}
