import type { Token } from '../language/tokens.ts';
import { dateAt, type PartialDate } from '../language/written-date.ts';

/** The names that data give to the day of a document, their parts joined: `ngay_ban_hanh`, `issuedDate`, "Ngày ký". */
const LABEL = /^(?:ngaybanhanh|ngayky|ngayvanban|ngayvb|issue|issued|issuedate|dateissued|issuedon|issuedat)$/;
/** Parts of the longest name. */
const PARTS = 3;
/** Marks between a name and its value, and the value: `": "2026`. */
const MARKS = 5;
/** How far from its number, in words and marks, a field of the same record may stand. */
const REACH = 80;

/**
 * The day of a document in data, where it stands in a field of its own beside that of the number: `"so_hieu": "83-KH/TU",
 * "ngay_ban_hanh": "25/09/2026"`. From the number to where the record ends or begins, by its brackets; undefined when
 * no field tells it.
 */
export function fieldDate(tokens: readonly Token[], first: number, next: number): PartialDate | undefined {
  return fieldIn(tokens, next, 1) ?? fieldIn(tokens, first - 1, -1);
}

function fieldIn(tokens: readonly Token[], from: number, step: 1 | -1): PartialDate | undefined {
  for (let at = from; Math.abs(at - from) < REACH; at += step) {
    const token = tokens[at];
    if (!token || /^[{}]$/.test(token.text)) return undefined;
    const value = token.type === 'word' ? valueBehind(tokens, at) : undefined;
    const read = value === undefined ? undefined : dateAt(tokens, value);
    if (read?.date.year) return read.date;
  }
  return undefined;
}

/** Where the value of a field begins whose name begins here. */
function valueBehind(tokens: readonly Token[], at: number): number | undefined {
  let [name, place] = ['', at];
  for (let parts = 0; parts < PARTS && tokens[place]?.type === 'word'; parts++) {
    name += tokens[place]?.folded ?? '';
    place += tokens[place + 1]?.text === '_' ? 2 : 1;
  }
  if (!LABEL.test(name)) return undefined;
  const marks = tokens.slice(place, place + MARKS).findIndex(({ type }) => type !== 'mark');
  const isField = marks > 0 && tokens.slice(place, place + marks).some(({ text }) => /^[:=]$/.test(text));
  return isField ? place + marks : undefined;
}
