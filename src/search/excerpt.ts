import type { Marked } from './result.ts';
import { isWord, type Term } from './terms.ts';
import { type Word, wordsOf } from './words.ts';

/** Words of an excerpt. */
const LENGTH = 32;

/** A text with the words looked for marked. */
export function mark(text: string, terms: readonly Term[]): Marked {
  return markWords(text, wordsOf(text), terms);
}

/** The stretch of a text with most of the words looked for, marked; its beginning when it has none. */
export function excerpt(text: string, terms: readonly Term[]): Marked {
  const words = wordsOf(text);
  const hits = words.map((word) => terms.findIndex((term) => isWord(term, word)));
  let from = 0;
  let most = 0;
  for (const start of words.keys()) {
    if (hits[start] === -1 && start > 0) continue;
    const found = new Set(hits.slice(start, start + LENGTH).filter((term) => term >= 0)).size;
    if (found > most) [from, most] = [start, found];
  }
  const first = Math.max(0, Math.min(sentenceStart(text, words, from), words.length - LENGTH));
  const last = Math.min(words.length, first + LENGTH) - 1;
  const begin = first === 0 ? 0 : (words[first]?.from ?? 0);
  const end = last === words.length - 1 ? text.length : (words[last]?.to ?? 0);
  const shown = text.slice(begin, end);
  return [begin > 0 ? '…' : '', ...mark(shown, terms), end < text.length ? '…' : ''].filter((piece) => piece !== '');
}

/** The first word of the sentence of a word, when it is near; else a few words back. */
function sentenceStart(text: string, words: readonly Word[], at: number): number {
  for (let back = at; back > Math.max(0, at - 12); back--) {
    if (/[.;:]\s+$/.test(text.slice(words[back - 1]?.to, words[back]?.from))) return back;
  }
  return at < 12 ? 0 : at - 4;
}

function markWords(text: string, words: readonly Word[], terms: readonly Term[]): Marked {
  const pieces: (string | { found: string })[] = [];
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (!terms.some((term) => isWord(term, word))) continue;
    const before = words[index - 1];
    const joined = pieces.at(-1);
    const between = text.slice(at, word.from);
    if (before?.to === at && typeof joined === 'object' && between.trim() === '') {
      pieces[pieces.length - 1] = { found: joined.found + between + text.slice(word.from, word.to) };
    } else {
      pieces.push(between, { found: text.slice(word.from, word.to) });
    }
    at = word.to;
  }
  return [...pieces, text.slice(at)].filter((piece) => piece !== '');
}
