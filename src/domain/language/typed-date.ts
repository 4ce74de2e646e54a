import { isDay } from './dates.ts';
import { tokenize } from './tokens.ts';
import { dateAt, isoOf, yearAt } from './written-date.ts';

/** A day as an author typed it: ISO, and its year; where only the year is known, no day. */
export interface TypedDate {
  readonly day: string | undefined;
  readonly year: string;
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

/** Reads "23/3/2022", "2022-03-23", "ngày 23 tháng 3 năm 2022" or "2022". Undefined for a day that does not exist. */
export function readTypedDate(text: string): TypedDate | undefined {
  const [, year, month, day] = YEAR_FIRST.exec(text.trim()) ?? [];
  if (year) return onDay({ year: Number(year), month: Number(month), day: Number(day) });
  const tokens = tokenize(text.trim());
  const read = dateAt(tokens, 0) ?? yearAt(tokens, 0);
  if (read?.next !== tokens.length || !read.date.year) return undefined;
  if (read.date.day) return onDay(read.date);
  return read.date.month ? undefined : { day: undefined, year: String(read.date.year) };
}

function onDay(date: Parameters<typeof isoOf>[0]): TypedDate | undefined {
  const iso = isoOf(date);
  if (!iso || !isDay(String(date.day), String(date.month), String(date.year))) return undefined;
  return { day: iso, year: iso.slice(0, 4) };
}
