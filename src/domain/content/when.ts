import { byCodeUnits } from '../language/order.ts';
import type { DirectiveData } from './schema.ts';

/** When a directive was issued: the day (ISO), or the year where only that is known. */
export type When = string;

interface Dated {
  readonly slug: string;
  readonly data: Pick<DirectiveData, 'issued'>;
}

/** Year in a file name, the only date of a directive whose day of issue is not known. */
export function slugYear(slug: string): number | undefined {
  const [, year] = /-(\d{4})$/.exec(slug) ?? [];
  return year === undefined ? undefined : Number(year);
}

/** The day of issue of a directive, or its year; undefined when neither is known. */
export function whenOf({ slug, data }: Dated): When | undefined {
  return data.issued ?? slugYear(slug)?.toString();
}

/** Sorts from the oldest; a year without a day comes at the end of that year, what is not known at all comes last. */
export function byWhen(a: When | undefined, b: When | undefined): number {
  return byCodeUnits(lateInYear(a), lateInYear(b));
}

/** Sorts directives from the newest; one whose day is not known comes behind the others of its year, those of one day by their slugs. */
export function newestFirst(a: Dated, b: Dated): number {
  return byCodeUnits(whenOf(b) ?? '', whenOf(a) ?? '') || byCodeUnits(a.slug, b.slug);
}

/** The day itself, or the first of a year of which no day is known. */
export function firstDay(when: When): string {
  return when.length === 4 ? `${when}-01-01` : when;
}

/** The day itself, or the last of a year of which no day is known. */
export function lastDay(when: When): string {
  return when.length === 4 ? `${when}-12-31` : when;
}

/** "2021-10-25" as it is, "2021" behind every day of that year. */
function lateInYear(when = ''): string {
  return when.padEnd(10, '~');
}
