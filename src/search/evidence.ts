import type { QueryWord, WordQuery } from './query.ts';
import type { Words } from './vocabulary.ts';
import type { Holders, WordIndex } from './word-index.ts';

/** Which pages hold what of a query. */
export interface Evidence {
  /** For each word the pages that have it; undefined when it was not looked for, being on most of them. */
  readonly single: readonly (Holders | undefined)[];
  /** For each word the pages that have it with the next one behind it; undefined when that was not looked for. */
  readonly withNext: readonly (Holders | undefined)[];
  /** Which words say something by themselves, as a syllable does not: long figures, and what is longer than a syllable. */
  readonly isWord: readonly boolean[];
  /** Pages that hold all words as they were typed. */
  readonly whole: Holders;
  /** For each stretch between quotes the pages that hold it. */
  readonly quoted: readonly Holders[];
}

/** With so many other words, the commonest are not looked for: their part of the index is the largest. */
const ENOUGH = 3;

/** Longer queries are never found word for word. */
const LONGEST_WHOLE = 12;

const NONE: Holders = new Map();

/** Asks the index for the words of a query, one by one and in pairs: most Vietnamese words are two syllables. */
export async function gatherEvidence({ words, quoted }: WordQuery, index: WordIndex, site: Words): Promise<Evidence> {
  const isAsked = askedWords(words, site);
  const phrase = (from: number, to: number) => phraseOf(words.slice(from, to), index);
  const [single, withNext, whole, inQuotes] = await Promise.all([
    Promise.all(words.map((word, at) => (isAsked[at] ? union(word.forms.map((form) => index([form]))) : undefined))),
    Promise.all(
      words.map((_, at) => (at + 1 < words.length && isAsked[at] && isAsked[at + 1] ? phrase(at, at + 2) : undefined)),
    ),
    words.length > 2 && words.length <= LONGEST_WHOLE && !isAsked.includes(false) ? phrase(0, words.length) : NONE,
    Promise.all(quoted.map(({ from, to }) => phrase(from, to))),
  ]);
  return { single, withNext, isWord: words.map(({ typed }) => /^\d{3}|^.{8}/.test(typed)), whole, quoted: inQuotes };
}

/** Whether the site has a word neither with the one before it nor with the one behind it, or has it not at all. */
export function isLonely({ light, forms }: QueryWord, at: number, { withNext }: Evidence): boolean {
  if (light) return false;
  const pairs = [withNext[at - 1], withNext[at]].filter((holders) => holders !== undefined);
  return forms.length === 0 || (pairs.length > 0 && pairs.every(({ size }) => size === 0));
}

/** Which words are looked for: all that are not common, and of the common ones the rarest, until there are enough. */
function askedWords(words: readonly QueryWord[], site: Words): boolean[] {
  const commonness = words.map(({ forms }) => Math.max(0, ...forms.map((form) => site.commonness(form))));
  const telling = words.flatMap(({ light, forms }, at) => (light || forms.length === 0 ? [] : (commonness[at] ?? 0)));
  const limit = telling.toSorted((a, b) => a - b)[ENOUGH - 1] ?? Infinity;
  return commonness.map((common) => common === 0 || common <= limit);
}

/** Pages on which words stand side by side, each in one of its forms. */
async function phraseOf(words: readonly QueryWord[], index: WordIndex): Promise<Holders> {
  const ways = words.reduce<string[][]>(
    (before, { forms }) => before.flatMap((way) => forms.map((form) => [...way, form])),
    [[]],
  );
  return union(ways.map(index));
}

async function union(parts: readonly Promise<Holders>[]): Promise<Holders> {
  const [first = NONE, ...rest] = await Promise.all(parts);
  if (rest.length === 0) return first;
  const all = new Map(first);
  for (const holders of rest) {
    for (const [page, at] of holders) all.set(page, Math.min(at, all.get(page) ?? Infinity));
  }
  return all;
}
