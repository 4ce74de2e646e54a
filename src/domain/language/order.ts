/** Sorts texts by their UTF-16 units: the same order in every locale, for slugs, dates and other ASCII keys. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
