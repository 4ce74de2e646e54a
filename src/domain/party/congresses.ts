import { numeral, roman } from '../language/roman.ts';

/** A term of the Central Committee and the day (ISO) it began, the last day of its congress. */
export interface Term {
  /** In Roman figures. */
  readonly name: string;
  readonly began: string;
}

/** The press writes the eighth term and those after it in Arabic figures too: "khóa 13". */
const EIGHTH = 8;

/** A term as written ("XIII", "xiii", "13"), in Roman figures; undefined for what names no term. */
export function termWritten(text: string | undefined): string | undefined {
  const written = text?.toUpperCase() ?? '';
  if (numeral(written)) return written;
  return /^\d{1,2}$/.test(written) && Number(written) >= EIGHTH ? roman(Number(written)) : undefined;
}

/** The term a day (ISO) falls in; undefined before the first of those given. */
export function termOn(day: string, terms: readonly Term[]): string | undefined {
  let found: Term | undefined;
  for (const term of terms) if (term.began <= day && term.began > (found?.began ?? '')) found = term;
  return found?.name;
}

/** How many terms lie between two: 1 for XII and XIII; undefined when one is not known. */
export function termsBetween(older: string, newer: string): number | undefined {
  const [from, to] = [numeral(older), numeral(newer)];
  return from === undefined || to === undefined ? undefined : to - from;
}
