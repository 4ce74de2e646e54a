import { phraseAt, type Token } from '../language/tokens.ts';
import { fold } from '../language/vietnamese.ts';
import { dateAt, monthAt, type PartialDate, yearAt } from '../language/written-date.ts';
import { termWritten } from '../party/congresses.ts';
import { type Issuer, issuerAt } from '../party/issuer.ts';
import { KINDS } from '../party/kinds.ts';
import { placeAt } from '../party/places.ts';
import { subjectAt } from './subject.ts';

/** What hangs on a citation: "| ngày 25/10/2021 của Ban Chấp hành Trung ương khóa XIII về …". */
export interface Qualifiers {
  date: PartialDate | undefined;
  issuers: Issuer[];
  term: string | undefined;
  /** The words behind "về", or in quotation marks. */
  subject: string[];
  /** An issuer is named whom no rule knows: "của đơn vị". */
  stranger: boolean;
}

/** Bodies that stand alone behind "của": what follows a comma is no second issuer but the next clause. */
const LOCAL = new Set(['province', 'other', 'state']);
/** Words behind a date that go on about the document. */
const CONTINUES = new Set([
  'cua',
  've',
  'do',
  'va',
  'khoa',
  'so',
  'thi',
  'la',
  'cung',
  'nham',
  'gom',
  'quy',
  'thay',
  'tai',
  'voi',
  'theo',
]);

const KIND_WORDS = KINDS.map(({ name }) => fold(name).split(' '));

/** Reads the chain from a place on: a date, issuers, a term, a subject, in any order, with marks and labels between. */
export function qualifiersAt(tokens: readonly Token[], at: number): Qualifiers {
  const found: Qualifiers = { date: undefined, issuers: [], term: undefined, subject: [], stranger: false };
  let place = at;
  for (;;) {
    const opened = /^[([|]$/.test(tokens[place]?.text ?? '');
    place = behindMarks(tokens, place);
    while (/^(ban|hanh|ky|duoc)$/.test(tokens[place]?.folded ?? '') && !issuerAt(tokens, place)) place++;
    place = behindVague(tokens, place);
    const token = tokens[place];
    if (token?.folded === 've' || opensQuotation(token)) {
      found.subject = subjectAt(tokens, place + 1);
      return found;
    }
    const attached = opened || place === at || /^(dau|giua|cuoi|nam)$/.test(tokens[place - 1]?.folded ?? '');
    const next =
      dateInto(found, tokens, place, attached) ??
      termInto(found, tokens, place) ??
      issuersInto(found, tokens, place, opened);
    if (next === undefined) {
      found.stranger = token?.folded === 'cua' && tokens[place + 1]?.folded !== 'dang' && !found.issuers.length;
      return found;
    }
    place = next;
  }
}

/** Past what makes a year vague: "từ cuối | 2017", "vào cuối năm | 2021". */
function behindVague(tokens: readonly Token[], at: number): number {
  const part = /^(tu|vao|hoi)$/.test(tokens[at]?.folded ?? '') ? at + 1 : at;
  if (!/^(dau|giua|cuoi)$/.test(tokens[part]?.folded ?? '')) return at;
  return tokens[part + 1]?.folded === 'nam' ? part + 2 : part + 1;
}

/** Marks between a number and what is said of it, in sentences, tables and records. */
const MARKS = /^[,()[\]|:={}/-]$/;
/** How many of them are passed over. */
const MARKS_PASSED = 6;

/** Past commas, brackets, cells, hyphens, closing quotes, the labels of a record (`date:`) and the place of a letterhead. */
function behindMarks(tokens: readonly Token[], at: number): number {
  let place = at;
  for (; place < at + MARKS_PASSED && isPassed(tokens, place); place++);
  const town = place === at ? placeAt(tokens, place, true) : undefined;
  if (town && tokens[town.next]?.text === ',' && tokens[town.next + 1]?.folded === 'ngay') return town.next + 1;
  return place;
}

function isPassed(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (!token || token.gap === 'paragraph') return false;
  if (MARKS.test(token.text)) return true;
  if (/^["'”’»]$/.test(token.text)) return !opensQuotation(token) || dateAt(tokens, place + 1) !== undefined;
  return (
    token.type === 'word' &&
    /^[:=]$/.test(tokens[place + 1]?.text ?? '') &&
    /^["'“\d]/.test(tokens[place + 2]?.text ?? '')
  );
}

/** A straight mark right behind a word closes a quotation. */
function opensQuotation(token: Token | undefined): boolean {
  return /^["']$/.test(token?.text ?? '') ? token?.gap !== 'none' : /^[“«]$/.test(token?.text ?? '');
}

/** @param attached whether a year alone, or with its month, will do: "Quy định 262-QĐ/TW | 2014", "… (2014)", "… (5/2018)". */
function dateInto(found: Qualifiers, tokens: readonly Token[], at: number, attached: boolean): number | undefined {
  const read = found.date ? undefined : (dateAt(tokens, at) ?? (attached ? yearWrittenAt(tokens, at) : undefined));
  if (!read || (tokens[at - 1]?.text === ',' && opensClause(tokens, read.next))) return undefined;
  found.date = read.date;
  return read.next;
}

/** "2014", "5/2018". */
function yearWrittenAt(tokens: readonly Token[], at: number) {
  return tokens[at]?.text.length === 4 ? yearAt(tokens, at) : monthAt(tokens, at);
}

/** "Thực hiện Kết luận 21, ngày 18/3/2022 | Tỉnh ủy …": the date belongs to what comes, not to what was cited. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.text === ',' ? at + 1 : at;
  const token = tokens[next];
  return (
    token?.type === 'word' && !CONTINUES.has(token.folded) && !KIND_WORDS.some((words) => phraseAt(tokens, next, words))
  );
}

/** "khóa XIII", "của khóa XIII". */
function termInto(found: Qualifiers, tokens: readonly Token[], at: number): number | undefined {
  const place = tokens[at]?.folded === 'cua' ? at + 1 : at;
  const term = tokens[place]?.folded === 'khoa' ? termWritten(tokens[place + 1]?.text) : undefined;
  if (!term) return undefined;
  found.term ??= term;
  return place + 2;
}

/** "của A, B", "của Đắk Nông", "(A)", "do A ban hành", "| Hội nghị Trung ương 4". */
function issuersInto(found: Qualifiers, tokens: readonly Token[], at: number, opened: boolean): number | undefined {
  const word = tokens[at]?.folded;
  const led = word === 'cua' || word === 'do';
  const plenum = phraseAt(tokens, at, ['hoi', 'nghi', 'trung', 'uong']) !== undefined;
  if (found.issuers.length || !(opened || led || plenum)) return undefined;
  const issuers: Issuer[] = [];
  let next = at;
  for (let place = led ? at + 1 : at; ; place = next + 1) {
    const issuer = issuerAt(tokens, place) ?? provinceAt(tokens, place);
    if (!issuer || (issuers.length && LOCAL.has(issuer.body))) break;
    issuers.push(issuer);
    next = issuer.body === 'bch' ? plenumEnd(tokens, issuer.next) : issuer.next;
    if (LOCAL.has(issuer.body) || !/^(,|va)$/.test(tokens[next]?.folded ?? '')) break;
  }
  const acts = word !== 'do' || /^(ban|ky)$/.test(tokens[next]?.folded ?? '');
  if (!issuers.length || !acts) return undefined;
  found.issuers = issuers;
  return next;
}

function provinceAt(tokens: readonly Token[], at: number): Issuer | undefined {
  const read = placeAt(tokens, at, true);
  return read && { body: 'province', place: read.place, party: true, next: read.next };
}

/** "Hội nghị lần thứ | tư Ban Chấp hành Trung ương Đảng": the rest of the name of a plenum. */
function plenumEnd(tokens: readonly Token[], at: number): number {
  const body = [at, at + 1, at + 2].map((place) => issuerAt(tokens, place)).find((issuer) => issuer?.body === 'bch');
  if (body) return body.next;
  return tokens[at]?.type === 'number' || tokens[at]?.folded === 'tu' ? at + 1 : at;
}
