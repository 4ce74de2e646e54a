import { romanOf } from '../domain/language/roman.ts';
import { lightWords, type Wish, wishOf } from '../domain/query/asking.ts';
import { inVietnamese } from '../domain/query/english.ts';
import { asksWhatHolds, lightBesideHolding } from '../domain/query/holding.ts';
import { withoutKeys } from '../domain/query/typed-keys.ts';
import { type Meant, meantWords } from './meant-words.ts';
import type { Words } from './vocabulary.ts';
import type { Word } from './words.ts';

/** One word to look for. */
export interface QueryWord {
  /** What may stand for it in the index; none when the site has nothing of the kind. */
  readonly forms: readonly string[];
  /** With its marks, when every word of the query has marks that the site knows it by. */
  readonly exact: string | undefined;
  /** What stands for it is a guess at what was mistyped. */
  readonly isGuess: boolean;
  /** It tells little: a word of asking. */
  readonly light: boolean;
  /** As it was typed, folded. */
  readonly typed: string;
  /** As it was typed, with its marks; undefined in a query that was mostly typed without any. */
  readonly marks: string | undefined;
}

/** A query for words. */
export interface WordQuery {
  readonly words: readonly QueryWord[];
  /** What stood between quotes: from its first word to behind its last, and as it was typed. */
  readonly quoted: readonly Quoted[];
  readonly wish: Wish;
}

interface Quoted {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** More letters of a query are not looked at. */
const MOST_LETTERS = 400;

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/** A term in figures; texts have it in Roman ones. */
const TERM = /(?<!\p{L})(?:kh[oó][aá]|k)\s?(\d{1,2})(?!\d)/giu;

/** "đ/c Phạm Văn Hậu" */
const COMRADE = /(?<!\p{L})[đd]\/c(?!\p{L})/giu;

/** Reads a query for words. `typing` says that its last word may be unfinished. */
export function readQuery(typed: string, site: Words, typing: boolean): WordQuery {
  const text = plainText(typed, site);
  const quotes = quotesIn(text);
  const read = meantWords(text, site, typing);
  const folded = read.map(({ typed: word }) => word);
  const marks = typedMarks(read);
  const light = asksWhatHolds(folded.join(' ')) ? lightBesideHolding(folded) : lightWords(folded, marks);
  const isQuoted = (at: number) => quotes.some(({ from, to }) => from <= at && at < to);
  const careful = isCareful(read);
  return {
    words: read.map(({ at, forms, exact, typed: word }, place) => ({
      forms,
      exact: careful ? exact : undefined,
      // What stands between quotes is meant word by word.
      light: (light[place] ?? false) && !isQuoted(at),
      isGuess: false,
      typed: word,
      marks: marks[place],
    })),
    quoted: quotes.flatMap((quote) => {
      const inside = read.flatMap(({ at }, place) => (quote.from <= at && at < quote.to ? [place] : []));
      const [first, last] = [inside[0], inside.at(-1)];
      return first !== undefined && last !== undefined && last > first
        ? [{ from: first, to: last + 1, text: quote.text }]
        : [];
    }),
    wish: wishOf(folded),
  };
}

/** "Ban Chấp hành T.Ư", as the press shortens it; between words in capitals “TƯ” is “tư”: “ĐẦU TƯ”. */
const CENTRAL = /(?<!\p{L})(?:[Tt]\.\s?[ƯưWw]\.?|(?<![À-Ỹ]\p{Lu}*\s)TƯ(?!\s?\p{Lu}{2}))(?!\p{L})/gu;

/** Most who write of merged provinces write so. */
const MERGED = /(?<!\p{L})s[áa]t (?=nh[ậa]p(?!\p{L}))/giu;

/** The query in Vietnamese as the pages write it: no English names, terms in Roman figures, no keys of Telex. */
function plainText(typed: string, site: Words): string {
  const whole = typed.slice(0, MOST_LETTERS).normalize('NFC').normalize('NFKC');
  const text = withoutEnglish(whole, inVietnamese(whole), site)
    .replace(COMRADE, 'đồng chí')
    .replace(CENTRAL, 'Trung ương')
    .replace(MERGED, 'sáp ')
    .replace(TERM, (all, figures) => `khóa ${romanOf(Number(figures)) ?? all}`);
  return withoutKeys(text, site.isKnown);
}

/** What is left of English beside names in Vietnamese and is on no page says how the rest hangs together: “after”. */
function withoutEnglish(typed: string, put: string, site: Words): string {
  if (put === typed) return put;
  const isLeft = (word: string) =>
    word.length > 2 && !site.isKnown(word.toLowerCase()) && !site.parted(word.toLowerCase());
  return put.replace(/(?<![\p{L}\p{M}\d-])[a-z]+(?![\p{L}\p{M}\d-])/giu, (word) => (isLeft(word) ? '' : word));
}

/** What stands between quotes, by its letters. */
function quotesIn(text: string): Quoted[] {
  return [...text.matchAll(QUOTED)].map(({ index, 0: all, 1: inside = '' }) => {
    return { from: index, to: index + all.length, text: inside.trim() };
  });
}

/** Who leaves out some marks means nothing by those that are there. */
function isCareful(read: readonly Meant[]): boolean {
  const hasMarks = read.some(({ exact, typed }) => exact !== undefined && exact !== typed);
  return hasMarks && read.every(({ exact, typed }) => exact !== undefined || /^\d/.test(typed));
}

/** The words with the marks they were typed with; all undefined where most were typed without any. */
function typedMarks(read: readonly Meant[]): (string | undefined)[] {
  const isMarked = ({ typed, marks }: Meant) => marks !== undefined && marks !== typed;
  return read.filter(isMarked).length * 2 < read.length ? [] : read.map(({ marks }) => marks);
}

/** Whether a word of a text is the one looked for, whatever its marks. */
export function isMeant({ forms }: Pick<QueryWord, 'forms'>, word: Word): boolean {
  return forms.includes(word.folded);
}
