import { exactForm, fold } from '../domain/vietnamese.ts';

/** One word of a text: where it stands, folded, and with all its marks. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly folded: string;
  readonly exact: string;
}

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;

/** The words of a text; letters and figures apart, as in a query. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    folded: fold(word),
    exact: exactForm(word),
  }));
}
