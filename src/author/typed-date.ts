import { tokenize } from '../domain/language/tokens.ts';
import { dateAt, isoOf, yearAt } from '../domain/language/written-date.ts';

/** A day as an author typed it: ISO, and its year; where only the year is known, no day. */
export interface TypedDate {
  readonly day: string | undefined;
  readonly year: string;
}

/** Reads "2022-03-23", "23/3/2022", "ngày 23 tháng 3 năm 2022" or "2022". Undefined for a day that does not exist. */
export function readTypedDate(text: string): TypedDate | undefined {
  const [iso] = /^\d{4}-\d{2}-\d{2}$/.exec(text.trim()) ?? [];
  const tokens = tokenize(text.trim());
  const read = iso ? undefined : (dateAt(tokens, 0) ?? yearAt(tokens, 0));
  if (!iso && read?.next !== tokens.length) return undefined;
  const day = iso ?? (read && isoOf(read.date));
  if (day !== undefined) return isRealDay(day) ? { day, year: day.slice(0, 4) } : undefined;
  const { year, month } = read?.date ?? {};
  return year && month === undefined ? { day: undefined, year: String(year) } : undefined;
}

function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
