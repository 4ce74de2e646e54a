import { exactForm, fold } from '../domain/language/vietnamese.ts';

/** One word of a text: where it stands, folded, and with all its marks. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly folded: string;
  readonly exact: string;
}

/** Letters and figures apart, as in a query; "1.616" is one figure. */
const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+(?:\.\p{N}{3}(?!\p{N}))*/gu;

/** The words of a text. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    folded: fold(word)
      .replaceAll('.', '')
      .replace(/^0+(?=\d)/, ''),
    exact: exactForm(word),
  }));
}

/** Folded words of a text, for looking up. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded);
}
