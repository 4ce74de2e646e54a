import { nearest } from '../language/suggest.ts';
import { placeKey } from './places.ts';

/** The provinces and cities under the centre in a stretch of time; both days (ISO) belong to it. */
export interface ProvincePeriod {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly provinces: readonly string[];
  /** Those that came of others, with these. */
  readonly merged?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Column from the west and row from the north on a coarse map. */
  readonly tiles?: Readonly<Record<string, readonly [column: number, row: number]>> | undefined;
}

/** The provinces on a day (ISO); none when no period holds it. */
export function provincesOn(day: string, periods: readonly ProvincePeriod[]): readonly string[] {
  return periodOn(day, periods)?.provinces ?? [];
}

/** The period that holds a day (ISO). */
export function periodOn(day: string, periods: readonly ProvincePeriod[]): ProvincePeriod | undefined {
  return periods.find(({ from = '', until = '9999' }) => from <= day && day <= until);
}

/** The provinces given, apart by whether one of the places is theirs. */
export function provinceCoverage(
  places: readonly string[],
  provinces: readonly string[],
): { present: string[]; absent: string[] } {
  const known = new Set(places.map(placeKey));
  return {
    present: provinces.filter((name) => known.has(placeKey(name))),
    absent: provinces.filter((name) => !known.has(placeKey(name))),
  };
}

/** Undefined when a name is that of one of the provinces; else the one probably meant, or an empty text. */
export function misnamedProvince(name: string, provinces: readonly string[]): string | undefined {
  if (provinces.some((known) => placeKey(known) === placeKey(name))) return undefined;
  return nearest(name, provinces) ?? '';
}

/** The province that a place has gone into by now; undefined for one that kept its name. */
export function provinceToday(place: string, periods: readonly ProvincePeriod[]): string | undefined {
  const key = placeKey(place);
  const merged = periods
    .filter(({ until }) => until === undefined)
    .flatMap((period) => Object.entries(period.merged ?? {}));
  const today = merged.find(([, parts]) => parts.some((part) => placeKey(part) === key))?.[0];
  return today !== undefined && placeKey(today) !== key ? today : undefined;
}
