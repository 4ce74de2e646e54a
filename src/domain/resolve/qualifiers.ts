import { phraseAt, type Token } from '../language/tokens.ts';
import { fold } from '../language/vietnamese.ts';
import { dateAt, monthAt, type PartialDate, yearAt } from '../language/written-date.ts';
import { termWritten } from '../party/congresses.ts';
import { type Issuer, issuerAt } from '../party/issuer.ts';
import { KINDS } from '../party/kinds.ts';
import { placeAt } from '../party/places.ts';
import { behindMarks, behindVague, isOfNumber, opensQuotation } from './between.ts';
import { subjectAt } from './subject.ts';

/** What hangs on a citation: "| ngày 25/10/2021 của Ban Chấp hành Trung ương khóa XIII về …". */
export interface Qualifiers {
  date: PartialDate | undefined;
  issuers: Issuer[];
  term: string | undefined;
  /** It is of the term before: "khóa trước". */
  former: boolean;
  /** The words behind "về", or in quotation marks. */
  subject: string[];
  /** An issuer is named whom no rule knows: "của đơn vị". */
  stranger: boolean;
  /** The places behind all but the subject, and behind the subject. */
  next: number;
  end: number;
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

/** Words in quotation marks that are a subject: fewer are a nickname, “Đốt lò”. */
const SHORTEST = 3;
const FORMER = ['khoa truoc', 'nhiem ky truoc'].map((words) => words.split(' '));
const KIND_WORDS = KINDS.map(({ name }) => fold(name).split(' '));

/** Reads the chain from a place on: a date, issuers, a term, a subject, in any order, with marks and labels between. */
export function qualifiersAt(tokens: readonly Token[], at: number): Qualifiers {
  const found: Qualifiers = {
    date: undefined,
    issuers: [],
    term: undefined,
    former: false,
    subject: [],
    stranger: false,
    next: at,
    end: at,
  };
  let place = at;
  for (;;) {
    const opened = /^[([|]$/.test(tokens[place]?.text ?? '');
    const from = place;
    place = behindMarks(tokens, place);
    while (/^(ban|hanh|ky|duoc)$/.test(tokens[place]?.folded ?? '') && !issuerAt(tokens, place)) place++;
    place = behindVague(tokens, place);
    const token = tokens[place];
    if (token?.folded === 've' || (opensQuotation(token) && isOfNumber(tokens, from, place))) {
      const subject = subjectAt(tokens, place + 1);
      const nickname = token?.folded !== 've' && subject.words.length < SHORTEST;
      return { ...found, subject: nickname ? [] : subject.words, end: subject.next };
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
    found.next = next;
    found.end = next;
  }
}

/** @param attached whether a year alone, or with its month, will do: "Quy định 262-QĐ/TW | 2014", "… (2014)", "… (5/2018)". */
function dateInto(found: Qualifiers, tokens: readonly Token[], at: number, attached: boolean): number | undefined {
  const read = found.date ? undefined : (dateAt(tokens, at) ?? (attached ? yearWrittenAt(tokens, at) : undefined));
  if (!read || (tokens[at - 1]?.text === ',' && opensClause(tokens, read.next))) return undefined;
  if (tokens[at]?.text === 'Ngày' && !read.date.year) return undefined;
  const further = furtherDate(tokens, read.next, read.date);
  if (!further) found.date = read.date;
  return further ?? read.next;
}

/** "năm 2012 | và năm 2021", "2012 | , 2021": two times are of two documents, and name neither. The place behind the second. */
function furtherDate(tokens: readonly Token[], at: number, { day, month }: PartialDate): number | undefined {
  const joint = tokens[at]?.text;
  if (joint !== ',' && tokens[at]?.folded !== 'va') return undefined;
  const bare = !month && tokens[at + 1]?.text.length === 4 ? yearAt(tokens, at + 1) : undefined;
  const read = bare ?? (joint === ',' ? undefined : dateAt(tokens, at + 1));
  return read?.date.year && !read.date.day === !day ? read.next : undefined;
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

/** "khóa XIII", "của khóa XIII", "khóa trước", "của nhiệm kỳ trước". */
function termInto(found: Qualifiers, tokens: readonly Token[], at: number): number | undefined {
  const place = tokens[at]?.folded === 'cua' ? at + 1 : at;
  const [former] = FORMER.flatMap((words) => phraseAt(tokens, place, words) ?? []);
  if (former) found.former = true;
  if (former) return former;
  const bracketed =
    tokens[place - 1]?.text === '(' && tokens[place + 1]?.text === ')' && /^[XVI]{2,}$/.test(tokens[place]?.text ?? '');
  if (bracketed) found.term ??= termWritten(tokens[place]?.text);
  if (bracketed) return place + 1;
  const term = tokens[place]?.folded === 'khoa' ? termWritten(tokens[place + 1]?.text) : undefined;
  if (!term) return undefined;
  const further = furtherTerm(tokens, place + 2);
  if (!further) found.term ??= term;
  return further ?? place + 2;
}

/** "khóa XI | , XIII", "khóa XI | và khóa XIII": the place behind a second term. */
function furtherTerm(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== ',' && tokens[at]?.folded !== 'va') return undefined;
  const place = tokens[at + 1]?.folded === 'khoa' ? at + 2 : at + 1;
  const text = tokens[place]?.text ?? '';
  return /^[XVI]+$/.test(text) && termWritten(text) ? place + 1 : undefined;
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
