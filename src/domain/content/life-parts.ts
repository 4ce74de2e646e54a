import type { LifeRow } from './lifetime.ts';
import { byWhen, type When } from './when.ts';

/** A file of lives that is not fetched before it is needed: from when some of them applied, and until when; no end where one has none. */
interface LifePart {
  readonly from: When;
  readonly until: When | null;
}

/** The first file of lives, and what tells which of the others a day needs. */
export interface FirstLives {
  readonly rows: readonly LifeRow[];
  readonly others: readonly LifePart[];
}

/** Lives in one file. */
const MOST = 100;

/** Lives in files, the newest first: the first says of the others what they have. */
export function partLives(rows: readonly LifeRow[]): { first: FirstLives; others: (readonly LifeRow[])[] } {
  const sorted = rows.toSorted((a, b) => byWhen(b.from, a.from));
  const count = Math.max(1, Math.ceil(sorted.length / MOST));
  const [first = [], ...others] = Array.from({ length: count }, (_, index) =>
    sorted.slice(index * MOST, (index + 1) * MOST),
  );
  return { first: { rows: first, others: others.map(partOf) }, others };
}

/** The places of the other files that have lives of a day (ISO), among them. A year of which the day is not known counts whole. */
export function partsOn(day: string, { others }: FirstLives): number[] {
  return others.flatMap(({ from, until }, index) =>
    from <= day && (until === null || until.slice(0, 4) >= day.slice(0, 4)) ? [index] : [],
  );
}

function partOf(rows: readonly LifeRow[]): LifePart {
  const [from = ''] = rows.map((row) => row.from).sort();
  const ends = rows.map(({ until }) => until);
  return { from, until: ends.every((until) => until !== undefined) ? (ends.toSorted(byWhen).at(-1) ?? null) : null };
}
