import { figure } from './clause.ts';

/** What a query says of the time of a directive. */
export interface Period {
  /** "2021"; "2021-10" or "2021-10-25" when the query names the month or the day. */
  readonly day: string | undefined;
  /** Term of the Central Committee as a figure: 12. */
  readonly term: number | undefined;
  /** Meeting of the Central Committee: 4 for "Trung ương 4". */
  readonly plenum: number | undefined;
}

const DAY = /\b(?:ngay )?(\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?((?:19|20)\d\d)\b/;
const MONTH = /\bthang (\d{1,2}) (?:nam )?((?:19|20)\d\d)\b/;
const YEAR = /\b(?:nam )?((?:19|20)\d\d)\b/;
const OTHER_YEARS = /\b(?:19|20)\d\d\b/g;
const TERM = /\b(?:khoa|k)(?: thu)? (\d{1,2}|[ivx]+|muoi (?:mot|hai|ba|bon|tu)|muoi)\b|\b(xi{1,3}|xiv)\b/;
const PLENUM =
  /\b(?:hoi nghi )?(?:(?:ban chap hanh )?(?:trung uong|(?:hn)?tw|(?:hn)?bchtw)(?: lan)?(?: thu)?|lan thu) (1[0-5]|[1-9]|nhat|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi)\b(?: ban chap hanh| bch)?(?: trung uong)?(?: dang)?/;

/** Finds what folded words say of the time, and the text without it. */
export function takePeriod(words: string): Period & { text: string } {
  let text = words;
  const take = (pattern: RegExp): readonly (string | undefined)[] => {
    const found = pattern.exec(text);
    if (found) text = text.replace(pattern, ' ');
    return found ?? [];
  };
  const [, date, month, yearOfDay] = take(DAY);
  const [, monthAlone, yearOfMonth] = date ? [] : take(MONTH);
  const year = yearOfDay ?? yearOfMonth ?? take(YEAR)[1];
  // Others are years too, and no numbers: "Bộ Chính trị (2024), Quy định số 144-QĐ/TW ngày 09/5/2024".
  text = text.replace(OTHER_YEARS, ' ');
  const [, figures, romans] = take(TERM);
  const [, plenum = ''] = take(PLENUM);
  return {
    day: [year, month ?? monthAlone, date].flatMap((part) => part?.padStart(2, '0') ?? []).join('-') || undefined,
    term: termNumber(figures ?? romans ?? ''),
    plenum: figure(plenum),
    text,
  };
}

/** "12", "xii" and "muoi hai" give 12. */
function termNumber(text: string): number | undefined {
  const [ten, unit = ''] = text.split(' ');
  if (ten !== 'muoi') return figure(text);
  return 10 + (unit === 'mot' ? 1 : (figure(unit) ?? 0));
}
