/** "2021-10-25" as Vietnamese text writes it: "25/10/2021", without leading zeros. */
export function formatDate(iso: string): string {
  return iso.split('-').reverse().map(Number).join('/');
}

/** Days from one day (ISO) to another; below zero when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
