import { romanOf } from '../domain/language/roman.ts';
import { fold } from '../domain/language/vietnamese.ts';
import { KINDS } from '../domain/party/kinds.ts';
import { lightWords, type Wish, wishOf } from '../domain/query/asking.ts';
import { inVietnamese } from '../domain/query/english.ts';
import { withoutKeys } from '../domain/query/typed-keys.ts';
import { writtenOut } from '../domain/query/words.ts';
import type { Words } from './vocabulary.ts';
import { foldedWords, type Word, wordsOf } from './words.ts';

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

/** More letters, or words, of a query are not looked at. */
const MOST_LETTERS = 400;
const MOST_WORDS = 24;

/** Words that a beginning may stand for while the reader types. */
const MOST_FORMS = 6;

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/** A term in figures; texts have it in Roman ones. */
const TERM = /(?<!\p{L})(?:kh[oó][aá]|k)\s?(\d{1,2})(?!\d)/giu;

/** Reads a query for words. `typing` says that its last word may be unfinished. */
export function readQuery(typed: string, site: Words, typing: boolean): WordQuery {
  const plain = inVietnamese(typed.slice(0, MOST_LETTERS).normalize('NFC').normalize('NFKC'));
  const text = withoutKeys(
    plain.replace(TERM, (all, figures) => `khóa ${romanOf(Number(figures)) ?? all}`),
    site.isKnown,
  );
  const quotes = [...text.matchAll(QUOTED)].map(({ index, 0: all, 1: inside = '' }) => {
    return { from: index, to: index + all.length, text: inside.trim() };
  });
  const read = meantWords(text, site, typing);
  const folded = read.map(({ typed: word }) => word);
  const light = lightWords(folded);
  const isQuoted = (at: number) => quotes.some(({ from, to }) => from <= at && at < to);
  // Who leaves out some marks means nothing by those that are there.
  const isCareful =
    read.some(({ exact, typed: word }) => exact !== undefined && exact !== word) &&
    read.every(({ exact, typed: word }) => exact !== undefined || /^\d/.test(word));
  return {
    words: read.map(({ at, exact, ...word }, place) => ({
      ...word,
      exact: isCareful ? exact : undefined,
      // What stands between quotes is meant word by word.
      light: (light[place] ?? false) && !isQuoted(at),
      isGuess: false,
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

/** The words that are meant by a text, each with the place of the one that was typed. */
function meantWords(text: string, site: Words, typing: boolean): (Meant & { readonly at: number })[] {
  const typed = wordsOf(text).slice(0, MOST_WORDS);
  return typed.flatMap((word, place) => {
    const isInNumber = /^\d/.test(typed[place - 1]?.folded ?? '');
    const meant = wordsMeant(word, site, typing && word.to === text.length, isInNumber);
    return meant.map((one) => ({ ...one, at: word.from }));
  });
}

type Meant = Omit<QueryWord, 'light' | 'isGuess'>;

/** Words that the codes of kinds stand for: "QĐ 37" is "Quy định 37"; in "37-QĐ/TW" the code is itself. */
const CODES: ReadonlyMap<string, readonly string[]> = new Map(
  KINDS.toReversed().flatMap(({ name, codes }) => codes.map((code) => [fold(code), foldedWords(name)] as const)),
);

function wordsMeant({ folded, exact }: Word, site: Words, isUnfinished: boolean, isInNumber: boolean): Meant[] {
  const bare = (word: string): Meant => ({ forms: [word], exact: undefined, typed: word });
  const code = isInNumber ? undefined : CODES.get(folded);
  const written = code ?? (folded === 'tu' ? [folded] : writtenOut([folded]));
  if (written.length > 1) return written.map(bare);
  const isFigure = /^\d+$/.test(folded);
  if (isUnfinished && !isFigure) {
    const forms = site.beginningWith(folded).slice(0, MOST_FORMS);
    if (forms.length > 0) {
      return [
        { forms: site.isKnown(folded) ? [...new Set([folded, ...forms])] : forms, exact: undefined, typed: folded },
      ];
    }
  }
  if (isFigure || site.isKnown(folded)) {
    return [{ forms: [folded], exact: site.isExact(exact) ? exact : undefined, typed: folded }];
  }
  const vowel = folded.endsWith('i') ? folded.replace(/i$/, 'y') : folded.replace(/y$/, 'i');
  if (site.isKnown(vowel)) return [bare(vowel)];
  return site.parted(folded)?.map(bare) ?? [{ forms: [], exact: undefined, typed: folded }];
}

/** Whether a word of a text is the one looked for, whatever its marks. */
export function isMeant({ forms }: QueryWord, word: Word): boolean {
  return forms.includes(word.folded);
}
