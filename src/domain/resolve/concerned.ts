import type { Citation } from '../citation/find.ts';
import type { CatalogueEntry } from './resolve.ts';

/** The directives of a catalogue that bear a serial ("21"), whatever their kind; the whole catalogue for EVERY. */
export type BearingSerial = (serial: string) => readonly CatalogueEntry[];

/** Stands for a serial that is not known: a citation that names a plenum may mean any of them. */
const EVERY = '';

/** Makes the lookup by serial for a catalogue. */
export function bearingSerial(catalogue: readonly CatalogueEntry[]): BearingSerial {
  const groups = Map.groupBy(catalogue, ({ number }) => String(Number.parseInt(number ?? '', 10)));
  return (serial) => (serial === EVERY ? catalogue : (groups.get(serial) ?? []));
}

/**
 * The part of a catalogue that some citations can lead to, or be kept from leading to: the resolver, given it, answers
 * as it does given the whole.
 */
export function concerned(citations: readonly Citation[], bearing: BearingSerial): readonly CatalogueEntry[] {
  const serials = new Set(citations.map(({ serial }) => (serial === undefined ? EVERY : String(serial))));
  return serials.has(EVERY) ? bearing(EVERY) : [...serials].flatMap(bearing);
}
