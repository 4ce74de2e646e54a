import { nearest } from '../language/suggest.ts';
import { placeKey } from './places.ts';

/** The provinces and cities under the centre in a stretch of time; both days (ISO) belong to it. */
export interface ProvincePeriod {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly provinces: readonly string[];
}

/** The provinces on a day (ISO); none when no period holds it. */
export function provincesOn(day: string, periods: readonly ProvincePeriod[]): readonly string[] {
  const holds = ({ from = '', until = '9999' }: ProvincePeriod) => from <= day && day <= until;
  return periods.find(holds)?.provinces ?? [];
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
