import { exactForm, fold } from '../domain/language/vietnamese.ts';
import { KINDS } from '../domain/party/kinds.ts';
import { writtenOut } from '../domain/query/words.ts';
import type { Words } from './vocabulary.ts';
import { foldedWords, type Word, wordsOf } from './words.ts';

/** One word to look for, and how it was typed. */
export interface Meant {
  /** What may stand for it in the index; none when the site has nothing of the kind. */
  readonly forms: readonly string[];
  /** With its marks, when the site knows it by these. */
  readonly exact: string | undefined;
  /** As it was typed, folded. */
  readonly typed: string;
  /** As it was typed, with its marks; undefined for a word that stands for an abbreviation. */
  readonly marks: string | undefined;
}

/** More words of a query are not looked at. */
const MOST_WORDS = 24;

/** Words that a beginning may stand for while the reader types. */
const MOST_FORMS = 6;

/** The words that are meant by a text, each with the place of the one that was typed. */
export function meantWords(text: string, site: Words, isTyping: boolean): (Meant & { readonly at: number })[] {
  const typed = wordsOf(text).slice(0, MOST_WORDS);
  return typed.flatMap((word, place) => {
    const isCode = mayBeCode(word, typed[place - 1], typed[place + 1]);
    const meant = wordsMeant(word, site, isTyping && word.to === text.length, isCode);
    return meant.map((one) => ({ ...one, at: word.from }));
  });
}

/** Words that the codes of kinds stand for, with their marks or without any: "QĐ 37" is "Quy định 37". */
const CODES: ReadonlyMap<string, readonly string[]> = new Map(
  KINDS.toReversed().flatMap(({ name, codes }) =>
    codes.flatMap((code) => [fold(code), exactForm(code)].map((typed) => [typed, foldedWords(name)] as const)),
  ),
);

/** Whether a word may be the code of a kind: in "37-QĐ/TW" it is itself, and “ĐA” is a syllable too (“đa dạng”). */
function mayBeCode({ folded }: Word, before: Word | undefined, behind: Word | undefined): boolean {
  return !isFigure(before) && (!/[aeiouy]/.test(folded) || isFigure(behind));
}

function isFigure(word: Word | undefined): boolean {
  return /^\d/.test(word?.folded ?? '');
}

function wordsMeant(word: Word, site: Words, isUnfinished: boolean, isCode: boolean): Meant[] {
  const { folded, exact } = word;
  const bare = (word: string): Meant => ({ forms: [word], exact: undefined, typed: word, marks: undefined });
  const code = isCode ? CODES.get(exact) : undefined;
  const written = code ?? (folded === 'tu' ? [folded] : writtenOut([folded], site.isKnown));
  if (written[0] !== folded) return written.map((one) => ({ ...bare(one), forms: site.isKnown(one) ? [one] : [] }));
  if (isUnfinished && !isFigure(word)) {
    const forms = site.beginningWith(folded, exact).slice(0, MOST_FORMS);
    if (forms.length > 0) {
      return [{ ...bare(folded), forms: site.isKnown(folded) ? [...new Set([folded, ...forms])] : forms }];
    }
  }
  if (isFigure(word) || site.isKnown(folded)) {
    return [{ forms: [folded], exact: site.isExact(exact) ? exact : undefined, typed: folded, marks: exact }];
  }
  const vowel = folded.endsWith('i') ? folded.replace(/i$/, 'y') : folded.replace(/y$/, 'i');
  if (site.isKnown(vowel)) return [bare(vowel)];
  return site.parted(folded)?.map(bare) ?? [{ ...bare(folded), forms: [], marks: exact }];
}
