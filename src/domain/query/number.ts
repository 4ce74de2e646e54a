/** What a reader typed, read as a number: "KL21", "21-kl/tw", "quy dinh 37 dieu 3", "ke hoach 107 quang nam 2022". */

import { slugify } from '../language/vietnamese.ts';
import { lightWords } from './asking.ts';
import { takeClauses } from './clause.ts';
import { kindsInVietnamese } from './english-kinds.ts';
import { type KindRow, type KindTyped, takeKind } from './kind.ts';
import { type Period, takePeriod } from './period.ts';
import { withoutKeysOfSyllables } from './typed-keys.ts';
import { queryWords, writtenOut } from './words.ts';

/** A number that a reader typed; what went unsaid is undefined. All words are folded. */
export interface NumberQuery extends Period {
  /** Undefined when a plenum stands for the number: "nghị quyết trung ương 4 khóa XII". */
  readonly serial: number | undefined;
  readonly kind: KindTyped | undefined;
  /** The kind stands beside the serial: elsewhere in a sentence the figure may be anything. */
  readonly isBeside: boolean;
  /** Code of the issuing body: "tw", "ubkttw". */
  readonly organ: string | undefined;
  /** Clauses named, each with the ids its heading may have. */
  readonly clauses: readonly (readonly string[])[];
  /** It stands in the midst of a sentence, which may be about something else. */
  readonly isBuried: boolean;
  /** The other words that tell something, abbreviations written out. */
  readonly rest: readonly string[];
  /** All its words, abbreviations written out. */
  readonly all: readonly string[];
}

/** Readers type no more than this when they mean a number. */
const LONGEST = 200;

/** So many words before a number begin a sentence; fewer are a clause, or what the reader wants of it. */
const BURIED = 4;

/** Words around a number that tell no directive from another. */
const FILLERS = new Set(['so', 'van', 'ban', 'viec', 'ngay', 'thang', 'thuc', 'hien', 'trien', 'khai']);

/** What a reader wants to know of a meeting. */
const MEETS = new Set(
  'hoi nghi hop ban dien ra khai be mac noi dung thong qua quyet dinh tu den hanh van sau day'.split(' '),
);

/** A body right behind a number and its kind: "02-HD/UBKTTW". */
const OWN_ORGAN = /\b\d{1,4} [a-z]+ (?:(?:ubkt|btg|btc|vp) ?tw|tu)\b/;

/**
 * A document of the State by its number. Readers who take a directive for one name what it is about: without a kind
 * every other word has to speak for it.
 */
const STATE_NUMBER = /\b(?:nghi dinh|thong tu(?: lien tich)?|phap lenh|luat)(?: so)? (\d{1,3})(?: (?:19|20)\d\d)?\b/g;

/** "họp ngày 21/4", "hội nghị 9/12": a day without its year is no number. */
const DAY_AND_MONTH = /(?<=\b(?:hn|h[oọ]p|ng[aà]y|ngh[iị]) )\d\d?\/\d\d?(?![\d/-])/giu;

/** Reads a query that is about a number; undefined when it is not. */
export function parseNumberQuery(query: string, kinds: readonly KindRow[]): NumberQuery | undefined {
  if (query.length > LONGEST) return undefined;
  const points = withoutKeysOfSyllables(kindsInVietnamese(query).normalize('NFC'))
    // "Q.Đ 115", "N.Q"
    .replace(/(?<!\p{L})(\p{L})\.(\p{L})(?!\p{L})/gu, '$1$2')
    .replace(DAY_AND_MONTH, ' ')
    .replace(/(điểm\s+)[đð](?![\p{L}])/giu, '$1dd');
  const words = queryWords(points).join(' ').replace(STATE_NUMBER, '$1 so');
  const { clauses, text: withoutClauses } = takeClauses(parted(words, kinds));
  const { text: withoutPeriod, ...period } = takePeriod(withoutClauses);
  const { organ, text } = takeOrgan(withoutPeriod, kinds);
  const { serial, kind, isBeside, hasOther, before, rest } = takeKind(text.split(' ').filter(Boolean), kinds);
  // "hướng dẫn của UBKTTW về quy định 37": the body is that of the other directive.
  const isOfOther = hasOther && organ !== 'tw' && !OWN_ORGAN.test(withoutPeriod);
  const isMeeting = kind === undefined && /\bhoi nghi\b/.test(withoutClauses);
  const told = rest.filter((word) => !MEETS.has(word));
  // A meeting of the Central Committee is known by what it adopted; of another one the pages tell.
  const isPlenum = isMeeting && period.term !== undefined && tellingWords(told).length === 0;
  if (serial === undefined && (period.plenum === undefined || (isMeeting && !isPlenum))) return undefined;
  return {
    serial,
    kind,
    isBeside,
    organ: isOfOther ? undefined : organ,
    clauses,
    isBuried: before >= BURIED,
    ...period,
    all: writtenOut(words.split(' ')),
    rest: tellingWords(writtenOut(isOfOther && organ ? [...rest, organ] : isPlenum ? told : rest)),
  };
}

function tellingWords(words: readonly string[]): string[] {
  const light = lightWords(words);
  return words.filter((word, at) => !light[at] && !FILLERS.has(word));
}

/** Codes of kind and body written as one, and a term: "KLTW", "NQTW", "khoaXII". */
function parted(words: string, kinds: readonly KindRow[]): string {
  return words
    .replace(new RegExp(`\\b(${codesOf(kinds)})(tw|tu|ubkttw|vptw|btgtw)\\b`, 'g'), '$1 $2')
    .replace(/\bkhoa(x[iv]*)\b/g, 'khoa $1')
    .replace(/\bnv (?=\d)/g, 'nhiem vu ');
}

function codesOf(kinds: readonly KindRow[]): string {
  return kinds.flatMap(([, ...codes]) => codes.map(slugify)).join('|');
}

/** TU is taken for a code behind the code of a kind only: elsewhere "tu" is a word, as in "tự soi". */
function takeOrgan(words: string, kinds: readonly KindRow[]): { organ: string | undefined; text: string } {
  const code = new RegExp(`\\b((?:ubkt|btg|btc|vp) ?tw|tw)\\b|(?<=\\b(?:${codesOf(kinds)}) )tu\\b`);
  const [found] = code.exec(words) ?? [];
  if (found) return { organ: found.replace(' ', ''), text: words.replace(code, ' ') };
  const name = /(?<!hanh |tra |giao |phong )\btrung uong\b/;
  return name.test(words) ? { organ: 'tw', text: words.replace(name, ' ') } : { organ: undefined, text: words };
}
