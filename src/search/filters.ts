import type { Facets } from '../domain/query/catalogue.ts';

export type Facet = keyof Facets;

/** What the search page filters by; they are also the names in its address. */
export const FACETS: readonly Facet[] = ['loai', 'coquan', 'cap', 'nam', 'hieuluc'];

/** Values picked; a facet that is missing lets everything through. */
export type Picked = Partial<Record<Facet, string>>;

/** The values picked in an address. */
export function pickedIn(params: URLSearchParams): Picked {
  return Object.fromEntries(FACETS.flatMap((facet) => (params.get(facet) ? [[facet, params.get(facet)]] : [])));
}

/** Whether something with these facets is to be shown; `but` names a facet that does not count. */
export function isPicked(facets: Facets | undefined, picked: Picked, but?: Facet): boolean {
  return FACETS.every((facet) => facet === but || !picked[facet] || facets?.[facet] === picked[facet]);
}

/** How many of the results have each value of a facet, given what is picked in the others. */
export function countValues(all: readonly (Facets | undefined)[], facet: Facet, picked: Picked): [string, number][] {
  const values = all.flatMap((facets) => (facets?.[facet] && isPicked(facets, picked, facet) ? [facets[facet]] : []));
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, list]): [string, number] => [
    value,
    list.length,
  ]);
  return counts.toSorted(([a, x], [b, y]) =>
    facet === 'nam' ? b.localeCompare(a) : y - x || a.localeCompare(b, 'vi'),
  );
}
