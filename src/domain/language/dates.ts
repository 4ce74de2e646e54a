/** "2021-10-25" as Vietnamese text writes it: "25/10/2021", without leading zeros. */
export function formatDate(iso: string): string {
  return iso.split('-').reverse().map(Number).join('/');
}

/** The day it is by the clock of this machine, ISO. */
export function localDay(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Days from one day (ISO) to another; below zero when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The last of some days ("2026-11-21"); undefined when none is known. */
export function latest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}

/** Whether the calendar has a day, given in figures: 29, 2 and 2024. */
export function isDay(day: string | undefined, month: string | undefined, year: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
}
