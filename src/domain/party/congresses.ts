import { numeral } from '../language/roman.ts';

/** Terms of the Central Committee and the day each began, the last day of its congress. */
const TERMS = [
  ['X', '2006-04-25'],
  ['XI', '2011-01-19'],
  ['XII', '2016-01-28'],
  ['XIII', '2021-02-01'],
  ['XIV', '2026-01-23'],
] as const;

/** The eighth term and those after it, as the press writes them in Arabic figures: "khóa 13". */
const FROM_EIGHTH = ['VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];

/** A term as written ("XIII", "xiii", "13"), in Roman figures; undefined for what names no term. */
export function termWritten(text: string | undefined): string | undefined {
  const roman = text?.toUpperCase() ?? '';
  return numeral(roman) ? roman : FROM_EIGHTH[Number(text) - 8];
}

/** The term a day (ISO) falls in; undefined before the tenth. */
export function termOn(day: string): string | undefined {
  return TERMS.findLast(([, first]) => first <= day)?.[0];
}

/** How many terms lie between two: 1 for XII and XIII; undefined when one is not known. */
export function termsBetween(older: string, newer: string): number | undefined {
  const names: string[] = TERMS.map(([name]) => name);
  const [from, to] = [names.indexOf(older), names.indexOf(newer)];
  return from < 0 || to < 0 ? undefined : to - from;
}
