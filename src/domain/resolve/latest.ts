import { isoOf, type PartialDate } from '../language/written-date.ts';
import { termsBetween } from '../party/congresses.ts';
import type { Holder } from './holder.ts';
import type { Loose } from './loose-times.ts';

/** The last of the times that a text, or a part of it, names. */
export interface Latest {
  /** The last day that it can be, ISO. */
  readonly day: string | undefined;
  readonly term: string | undefined;
}

/** The last of times said of no document; `dates` are those of documents, which a text may be much later than. */
export function latestOf(loose: readonly Loose[], dates: readonly PartialDate[] = []): Latest {
  const days = [...loose.flatMap(({ date }) => date ?? []), ...dates].flatMap((date) => lastDayOf(date) ?? []);
  let term: string | undefined;
  for (const { term: named } of loose) if (named && (!term || (termsBetween(term, named) ?? 0) > 0)) term = named;
  return loose.length ? { day: days.toSorted().at(-1), term } : { day: undefined, term: undefined };
}

/** Whether a document was issued after all of it, so that nothing there can speak of it. */
export function isAfterAll({ known: { issued, year }, term }: Holder, { day, term: last }: Latest): boolean {
  const born = issued ?? (year ? String(year) : undefined);
  const byDay = day && born ? born.slice(0, day.length) > day.slice(0, born.length) : undefined;
  const byTerm = last && term ? (termsBetween(last, term) ?? 0) > 0 : undefined;
  return (byDay ?? byTerm ?? false) && (byTerm ?? true);
}

function lastDayOf(date: PartialDate): string | undefined {
  return date.year ? (isoOf(date) ?? `${date.year}-${String(date.month ?? 12).padStart(2, '0')}-31`) : undefined;
}
