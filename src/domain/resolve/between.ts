import type { Token } from '../language/tokens.ts';
import { dateAt } from '../language/written-date.ts';
import { placeAt } from '../party/places.ts';

/** Whether a quotation that opens at a place is the title of what was cited, and not the next field or item of a record. */
export function isOfNumber(tokens: readonly Token[], from: number, place: number): boolean {
  const between = tokens.slice(from, place);
  if (between.some(({ text }, index) => /^["'”’»]$/.test(text) && between[index + 1]?.text === ',')) return false;
  const label = between.findLast(({ type }) => type === 'word')?.folded;
  return label === undefined || /^(title|name|ten|yeu|de|tieu)$/.test(label);
}

/** Past what makes a year vague: "từ cuối | 2017", "vào cuối năm | 2021". */
export function behindVague(tokens: readonly Token[], at: number): number {
  const part = /^(tu|vao|hoi)$/.test(tokens[at]?.folded ?? '') ? at + 1 : at;
  if (!/^(dau|giua|cuoi)$/.test(tokens[part]?.folded ?? '')) return at;
  return tokens[part + 1]?.folded === 'nam' ? part + 2 : part + 1;
}

/** Marks between a number and what is said of it, in sentences, tables and records. */
const MARKS = /^[,()[\]|:={}/-]$/;
/** How many of them are passed over. */
const MARKS_PASSED = 6;

/** Past commas, brackets, cells, "khác", hyphens, closing quotes, the labels of a record (`date:`) and the place of a letterhead. */
export function behindMarks(tokens: readonly Token[], at: number): number {
  let place = at;
  for (; place < at + MARKS_PASSED && isPassed(tokens, place); place++);
  const town = place === at ? placeAt(tokens, place, true) : undefined;
  if (town && tokens[town.next]?.text === ',' && tokens[town.next + 1]?.folded === 'ngay') return town.next + 1;
  return place;
}

function isPassed(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (!token || token.gap === 'paragraph') return false;
  if (MARKS.test(token.text) || token.folded === 'khac') return true;
  if (/^["'”’»]$/.test(token.text)) return !opensQuotation(token) || dateAt(tokens, place + 1) !== undefined;
  return (
    token.type === 'word' &&
    /^[:=]$/.test(tokens[place + 1]?.text ?? '') &&
    /^["'“\d]/.test(tokens[place + 2]?.text ?? '')
  );
}

/** A straight mark right behind a word closes a quotation. */
export function opensQuotation(token: Token | undefined): boolean {
  return /^["']$/.test(token?.text ?? '') ? token?.gap !== 'none' : /^[“«]$/.test(token?.text ?? '');
}
