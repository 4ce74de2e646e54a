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

/** The forms of words as they are written: a text says most of its words many times, and so do many texts. */
export type Forms = Map<string, Pick<Word, 'folded' | 'exact'>>;

/**
 * The words of a text, without those that one writer puts and another leaves out. `forms`: those known from other
 * texts, and from now on those of this one.
 */
export function wordsOf(text: string, forms: Forms = new Map()): Word[] {
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const form = forms.get(word) ?? formsOf(word);
    forms.set(word, form);
    return { from: index, to: index + word.length, folded: form.folded, exact: form.exact };
  });
  return words.filter(
    ({ folded }, at) => !isLeftOut(folded, words[at - 1]?.folded, words[at + 1]?.folded, words[at - 2]?.folded),
  );
}

function formsOf(word: string): Pick<Word, 'folded' | 'exact'> {
  const folded = fold(word)
    .replaceAll('.', '')
    .replace(/^0+(?=\d)/, '');
  return { folded, exact: exactForm(word) };
}

/** Folded words of a text, for looking up. */
export function foldedWords(text: string, forms?: Forms): string[] {
  return wordsOf(text, forms).map(({ folded }) => folded);
}

/**
 * "tháng" and "năm" in "20 tháng 5 năm 2022", which is 20/5/2022 too; "số" in "Quy định số 37"; "và", which readers
 * leave out, or put where a title has a comma.
 */
function isLeftOut(word: string, before = '', after = '', twoBefore = ''): boolean {
  if (word === 'va') return before !== '' && after !== '';
  if (word === 'so') return before !== '' && /^\d+$/.test(after);
  if (word === 'thang') return /^\d\d?$/.test(before) && /^\d\d?$/.test(after);
  return word === 'nam' && /^\d\d?$/.test(before) && /^(?:19|20)\d\d$/.test(after) && /^thang$|^\d\d?$/.test(twoBefore);
}
