import { writtenOut } from '../domain/query/words.ts';
import type { Spelling } from './spelling.ts';
import { type Word, wordsOf } from './words.ts';

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

/** More words, or letters, of a query are not looked at. */
const MOST_WORDS = 16;
const MOST_LETTERS = 400;

/** Words that make a question of the name of a thing. */
const ASKING = /(?:\s(?:nghĩa )?l[àa] g[ìi]|^thế nào là\s|^the nao la\s)\s*\??$/iu;

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/**
 * Reads a query for words. `typing` says that its last word may be unfinished; `respell`, that words which the site
 * has may be slips for others too.
 */
export function readTerms(query: string, spelling: Spelling, typing: boolean, respell = false): TextQuery {
  const text = query.slice(0, MOST_LETTERS).normalize('NFC').normalize('NFKC').replace(ASKING, '');
  const unknown: string[] = [];
  const read = (part: string) => {
    const words = wordsOf(part).slice(0, MOST_WORDS);
    return words.flatMap((word, at) => {
      const near = { before: words[at - 1]?.folded, after: words[at + 1]?.folded };
      const found = termsOf(word, near, spelling, typing && part === text && word.to === text.length, respell);
      if (found.length === 0) unknown.push(text.slice(word.from, word.to));
      return found;
    });
  };
  const terms = read(text);
  const phrases = [...text.matchAll(QUOTED)].map(([, phrase = '']) => read(phrase)).filter((words) => words.length > 1);
  return { terms, phrases, unknown };
}

/** Whether a word of a text is the one looked for, whatever its marks. */
export function isWord({ folded, prefix }: Term, word: Word): boolean {
  return prefix ? word.folded.startsWith(folded) : word.folded === folded;
}

interface Neighbours {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function termsOf(
  { folded, exact }: Word,
  near: Neighbours,
  spelling: Spelling,
  last: boolean,
  respell: boolean,
): Term[] {
  const bare = (word: string): Term => ({ folded: word, exact: undefined, prefix: false });
  const written = writtenOut([folded]);
  if (folded !== 'tu' && written.length > 1) return written.map(bare);
  if (/^\d+$/.test(folded)) return [bare(folded)];
  const marked = exact !== folded && spelling.isExact(exact);
  if (last && folded.length > 1 && spelling.isBeginning(folded)) {
    return [{ folded, exact: undefined, prefix: true }];
  }
  if (spelling.isWord(folded)) {
    const meant = respell ? spelling.respell(folded, near) : folded;
    return [{ folded: meant, exact: marked && meant === folded ? exact : undefined, prefix: false }];
  }
  return spelling.correct(folded, near).map(bare);
}
