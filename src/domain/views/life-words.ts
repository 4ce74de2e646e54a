import type { When } from '../content/when.ts';
import { formatDate } from '../language/dates.ts';
import type { Life } from './lives.ts';

/** A day or a year as a sentence has it: "25/10/2021", "năm 2021". */
export function whenWords(when: When): string {
  return when.length === 4 ? `năm ${when}` : formatDate(when);
}

/** From when until when, for those who do not see the bar: "từ 25/10/2021 đến 26/7/2026". */
export function spanWords({ from, until, end, checked }: Life): string {
  const begin = `từ ${whenWords(from)}`;
  if (until) return `${begin} đến ${whenWords(until)}`;
  return end === 'open'
    ? `${begin}, chưa thấy bị thay thế đến ${formatDate(checked)}`
    : `${begin}, chưa rõ đến khi nào`;
}

/** Whether the end of a directive is known, and from the press or an official page; one without an end has nothing unsure. */
export function hasSureEnd({ end, grade }: Life): boolean {
  return end === 'open' || (end !== 'unknown' && grade === 'primary');
}
