/** "2021-10-25" as Vietnamese text writes it: "25/10/2021", without leading zeros. */
export function formatDate(iso: string): string {
  return iso.split('-').reverse().map(Number).join('/');
}
