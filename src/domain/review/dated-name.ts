import { formatDate } from '../language/dates.ts';
import type { Holder } from '../resolve/holder.ts';

/** "Kết luận số 21-KL/TW ngày 25/10/2021", the year where no day is known. */
export function datedName({ kind, number, issued, year }: Holder['known']): string {
  const when = issued ? ` ngày ${formatDate(issued)}` : year ? ` năm ${year}` : '';
  return number === undefined ? `${kind}${when}` : `${kind} số ${number}${when}`;
}
