import type { When } from './when.ts';

/** How the end of a directive is known: see `END_NOTES`. */
export type End = 'open' | 'stated' | 'issue' | 'unknown';

/** From when until when a directive applied, as far as sources tell. */
export interface Lifetime {
  /** The day of issue, or its year; the day of effect is rarely known. */
  readonly from: When;
  /** The first day on which it applied no longer, or the year; undefined where it has no end, or one that is not known. */
  readonly until: When | undefined;
  readonly end: End;
  /** The day up to which somebody has looked (ISO). */
  readonly checked: string;
}

/** A life as the browser gets it. */
export interface LifeRow extends Lifetime {
  readonly slug: string;
  readonly name: string;
  /** What it is about: "về những điều đảng viên không được làm". */
  readonly title: string;
}

/** What is said of the end of a directive in a list. */
export const END_NOTES: Readonly<Record<End, string>> = {
  open: 'chưa thấy bị thay thế',
  stated: 'ngày nguồn nêu',
  issue: 'tính theo ngày văn bản mới ban hành',
  unknown: 'đã bị thay thế, chưa rõ ngày',
};

/** Whether a directive applied on a day. */
export type Applied = 'not yet' | 'yes' | 'no longer' | 'unknown';

/** Whether a directive applied on a day (ISO). In a year of which no day is known, and after the last look, nobody can say. */
export function appliedOn(day: string, { from, until, end, checked }: Lifetime): Applied {
  if (day < from) return 'not yet';
  if (until && day >= until && !isWithin(day, until)) return 'no longer';
  const isUnsure = isWithin(day, from) || (until && isWithin(day, until)) || day > checked || end === 'unknown';
  return isUnsure ? 'unknown' : 'yes';
}

/** Whether a day lies in a year of which the day is not known. */
function isWithin(day: string, when: When): boolean {
  return when.length === 4 && day.startsWith(when);
}
