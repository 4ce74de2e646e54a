import { isMeant, type QueryWord } from './query.ts';
import type { Marked } from './result.ts';
import { type Word, wordsOf } from './words.ts';

/** Words of an excerpt. */
const LENGTH = 32;

/** A text with the words looked for marked; words of asking are not. */
export function mark(text: string, looked: readonly QueryWord[]): Marked {
  const words = wordsOf(text);
  return markWords(text, words, isLookedFor(looked));
}

/** The stretch of a text with most of the words looked for, marked; its beginning when it has none. */
export function excerpt(text: string, looked: readonly QueryWord[], words: readonly Word[] = wordsOf(text)): Marked {
  const found = isLookedFor(looked);
  const from = densest(words.map((word) => (found(word) ? looked.findIndex((other) => isMeant(other, word)) : -1)));
  const first = Math.max(0, Math.min(sentenceStart(text, words, from), words.length - LENGTH));
  const last = Math.min(words.length, first + LENGTH) - 1;
  const begin = first === 0 ? 0 : (words[first]?.from ?? 0);
  const end = last === words.length - 1 ? text.length : (words[last]?.to ?? 0);
  const shown = text.slice(begin, end);
  const marked = markWords(shown, wordsOf(shown), found);
  return [begin > 0 ? '…' : '', ...marked, end < text.length ? '…' : ''].filter((piece) => piece !== '');
}

/** Whether a word is one of those looked for; marks that were typed count. */
function isLookedFor(looked: readonly QueryWord[]): (word: Word) => boolean {
  const telling = looked.filter(({ light }) => !light);
  return (word) =>
    telling.some((other) => isMeant(other, word) && (other.exact === undefined || other.exact === word.exact));
}

/** Where the stretch begins that has the most different words; -1 stands for a word that was not looked for. */
function densest(found: readonly number[]): number {
  let from = 0;
  let most = 0;
  for (const start of found.keys()) {
    if (found[start] === -1 && start > 0) continue;
    const here = new Set(found.slice(start, start + LENGTH).filter((word) => word >= 0)).size;
    if (here > most) [from, most] = [start, here];
  }
  return from;
}

/** The first word of the sentence of a word, when it is near; else a few words back. */
function sentenceStart(text: string, words: readonly Word[], at: number): number {
  for (let back = at; back > Math.max(0, at - 12); back--) {
    if (/[.;:]\s+$/.test(text.slice(words[back - 1]?.to, words[back]?.from))) return back;
  }
  return at < 12 ? 0 : at - 4;
}

function markWords(text: string, words: readonly Word[], isFound: (word: Word) => boolean): Marked {
  const pieces: (string | { found: string })[] = [];
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (!isFound(word)) continue;
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
