import { numberInWords } from './number-words.ts';
import type { Token } from './tokens.ts';

/** A date as far as it is written: "25/10" has no year, "năm 2021" has nothing else. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

interface ReadDate {
  readonly date: PartialDate;
  readonly next: number;
}

const SEPARATORS = new Set(['/', '-', '.']);

/**
 * Reads a date with its leading word: "ngày 25/10/2021", "ngày 25-10", "ngày 25 tháng 10 năm 2021",
 * "tháng 10/2021", "năm 2021", "năm hai nghìn không trăm mười hai"; and a whole date without one: "25/10/2021",
 * "2021-10-25". Undefined where a sign in it cannot be read: "25/10/2O21".
 */
export function dateAt(tokens: readonly Token[], at: number): ReadDate | undefined {
  const word = tokens[at]?.folded;
  if (word === 'ngay') return isoAt(tokens, at + 1) ?? dayAt(tokens, at + 1);
  if (word === 'thang') return monthWritten(tokens, at + 1);
  if (word === 'nam') return yearAt(tokens, at + 1);
  const read = isoAt(tokens, at) ?? dayAt(tokens, at);
  return read?.date.year ? read : undefined;
}

/** "2021-10-25", "2021/10/25", as data and addresses have it. */
function isoAt(tokens: readonly Token[], at: number): ReadDate | undefined {
  const year = tokens[at]?.text.length === 4 ? yearOf(tokens[at]) : undefined;
  if (!year) return undefined;
  const rest = tokens.slice(at + 1, at + 5);
  if (
    rest.map(({ text }) => text.replace(/^\d\d$/, '0')).join('') !== `${rest[0]?.text}0${rest[0]?.text}0` ||
    !SEPARATORS.has(rest[0]?.text ?? '')
  )
    return undefined;
  const [month, day] = [numeral(rest[1], 12), numeral(rest[3], 31)];
  return month && day && rest.every(({ gap }) => gap === 'none')
    ? { date: { year, month, day }, next: at + 5 }
    : undefined;
}

/** Whether an ISO date ("2021-10-25") agrees with all that a partial date says. */
export function agrees(date: PartialDate, iso: string): boolean {
  const [year, month, day] = iso.split('-').map(Number);
  return (date.year ?? year) === year && (date.month ?? month) === month && (date.day ?? day) === day;
}

/** ISO form of a complete date; undefined when a part is missing. */
export function isoOf({ year, month, day }: PartialDate): string | undefined {
  if (!year || !month || !day) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dayAt(tokens: readonly Token[], at: number): ReadDate | undefined {
  const day = numeral(tokens[at], 31);
  if (!day) return undefined;
  if (tokens[at + 1]?.folded === 'thang') {
    const month = numeral(tokens[at + 2], 12);
    if (!month) return undefined;
    const year = tokens[at + 3]?.folded === 'nam' ? yearOf(tokens[at + 4]) : undefined;
    if (year) return { date: { year, month, day }, next: at + 5 };
    return endOfMonth(tokens, at + 3, month, day);
  }
  const month = SEPARATORS.has(tokens[at + 1]?.text ?? '') ? numeral(tokens[at + 2], 12) : undefined;
  return month ? endOfMonth(tokens, at + 3, month, day) : undefined;
}

/** A month and its year without a leading word: "5/2018", "10 năm 2021"; of a month alone undefined. */
export function monthAt(tokens: readonly Token[], at: number): ReadDate | undefined {
  const read = monthWritten(tokens, at);
  return read?.date.year ? read : undefined;
}

function monthWritten(tokens: readonly Token[], at: number): ReadDate | undefined {
  const month = numeral(tokens[at], 12);
  if (!month) return undefined;
  const year = tokens[at + 1]?.folded === 'nam' ? yearOf(tokens[at + 2]) : undefined;
  return year ? { date: { year, month }, next: at + 3 } : endOfMonth(tokens, at + 1, month);
}

/** A year that stands alone, in figures or in words. */
export function yearAt(tokens: readonly Token[], at: number): ReadDate | undefined {
  const year = yearOf(tokens[at]);
  if (year) return { date: { year }, next: at + 1 };
  const words = numberInWords(tokens, at);
  return words && words.value >= 1930 && words.value <= 2100
    ? { date: { year: words.value }, next: words.next }
    : undefined;
}

/** The year behind a month, if one is written: "/2021", "-21", ".2021". */
function endOfMonth(tokens: readonly Token[], at: number, month: number, day?: number): ReadDate | undefined {
  const known = day === undefined ? { month } : { month, day };
  const [figure, rest] = [tokens[at + 1], tokens[at + 2]];
  if (
    SEPARATORS.has(tokens[at]?.text ?? '') &&
    figure?.type === 'number' &&
    rest?.type === 'word' &&
    rest.gap === 'none'
  )
    return undefined;
  const separated = SEPARATORS.has(tokens[at]?.text ?? '') && tokens[at + 1]?.gap !== 'paragraph';
  const year = separated ? yearOf(tokens[at + 1]) : undefined;
  return year ? { date: { ...known, year }, next: at + 2 } : { date: known, next: at };
}

function yearOf(token: Token | undefined): number | undefined {
  if (token?.type !== 'number') return undefined;
  const year = Number(token.text);
  if (token.text.length === 4 && year >= 1930 && year <= 2100) return year;
  return token.text.length === 2 && token.gap === 'none' ? 2000 + year : undefined;
}

function numeral(token: Token | undefined, highest: number): number | undefined {
  if (token?.type !== 'number' || token.text.length > 2) return undefined;
  const value = Number(token.text);
  return value >= 1 && value <= highest ? value : undefined;
}
