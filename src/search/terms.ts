import { writtenOut } from '../domain/query-words.ts';
import type { Spelling } from './spelling.ts';
import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/** One word to look for. */
export interface Term {
  readonly folded: string;
  /** With its marks, when the reader typed any and the site has that very word. */
  readonly exact: string | undefined;
  /** The reader may still be typing it. */
  readonly prefix: boolean;
}

/** A query for words. */
export interface TextQuery {
  readonly terms: readonly Term[];
  /** Words between quotes, which have to stand together in this order. */
  readonly phrases: readonly (readonly Term[])[];
  /** Words that the site does not have, even spelled another way. */
  readonly unknown: readonly string[];
}

/** More words than this in a query are not looked at. */
const MOST = 16;

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/** Reads a query for words; `typing` says that its last word may be unfinished. */
export function readTerms(query: string, spelling: Spelling, typing: boolean): TextQuery {
  const text = query.normalize('NFKC').slice(0, 400);
  const unknown: string[] = [];
  const read = (part: string) => {
    const words = wordsOf(part).slice(0, MOST);
    return words.flatMap((word, at) => {
      const before = words[at - 1]?.folded;
      const found = termsOf(word, { before, after: words[at + 1]?.folded }, spelling, typing && word.to === text.length);
      if (found.length === 0) unknown.push(text.slice(word.from, word.to));
      return found;
    });
  };
  const terms = read(text);
  const phrases = [...text.matchAll(QUOTED)].map(([, phrase = '']) => read(phrase)).filter((words) => words.length > 1);
  const seen = new Set<string>();
  return { terms: terms.filter(({ folded }) => !seen.has(folded) && seen.add(folded)), phrases, unknown };
}

/** Whether a word of a text is the one looked for, and how well: 1 exactly, less when only its letters agree. */
export function matches({ folded, exact, prefix }: Term, word: Word): number {
  if (prefix ? !word.folded.startsWith(folded) : word.folded !== folded) return 0;
  return exact === undefined || exact === word.exact ? 1 : OTHER_MARKS;
}

/** What a word counts that has other marks than the reader typed. */
const OTHER_MARKS = 0.25;

interface Neighbours {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function termsOf({ folded, exact }: Word, near: Neighbours, spelling: Spelling, last: boolean): Term[] {
  const bare = (word: string, prefix = false): Term => ({ folded: word, exact: undefined, prefix });
  const written = writtenOut([folded]);
  if (folded !== 'tu' && written.length > 1) return written.map((word) => bare(word));
  if (/^\d+$/.test(folded)) return [bare(folded)];
  const marked = exact !== folded && spelling.isExact(exact);
  if (spelling.isWord(folded)) return [{ folded, exact: marked ? exact : undefined, prefix: last && folded.length > 1 }];
  if (last && spelling.isBeginning(folded)) return [bare(folded, true)];
  return spelling.correct(folded, near).map((word) => bare(word));
}

/** Folded words of a text, for looking up. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map(({ folded }) => folded);
}

