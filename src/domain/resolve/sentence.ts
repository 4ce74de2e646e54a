import { type Token, tokenize } from '../language/tokens.ts';

/** How far a sentence is followed on either side, in UTF-16 units: nobody writes longer ones that help. */
const REACH = 700;

/** A text cut into tokens and sentences, once for all its citations. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** Where its sentences end: the offset of the mark, and the one behind it. */
  readonly ends: readonly { readonly first: number; readonly next: number }[];
}

/** A full stop behind two small letters or figures, so not that of "T.Ư" or "TP. Huế"; or a blank line. */
const END = /(?<=[\p{Ll}\d)”"’]\p{M}*[\p{Ll}\d)”"’]\p{M}*)[.!?…]+["”’)]*(?=\s+["“‘(-]*[\p{Lu}\d])|\n[^\S\n]*\n/gu;

/** Reads a text for `sentenceAround`. */
export function readText(text: string): Reading {
  const ends = [...text.matchAll(END)].map(({ 0: mark, index }) => ({ first: index, next: index + mark.length }));
  return { tokens: tokenize(text), ends };
}

/** The tokens of the sentence around a span of a text. A line break alone ends no sentence, a blank line does. */
export function sentenceAround({ tokens, ends }: Reading, start: number, end: number): readonly Token[] {
  const before = ends[firstThat(ends, ({ next }) => next > start) - 1]?.next ?? 0;
  const behind = ends[firstThat(ends, ({ first }) => first >= end)]?.first ?? Number.POSITIVE_INFINITY;
  const from = placeOf(tokens, Math.max(before, start - REACH));
  const [first, ...more] = tokens.slice(from, placeOf(tokens, Math.min(behind, end + REACH)));
  return first ? [{ ...first, gap: 'none' }, ...more] : [];
}

/** The place of the first token at or behind an offset in the text. */
export function placeOf(tokens: readonly Token[], offset: number): number {
  return firstThat(tokens, ({ start }) => start >= offset);
}

/** The first place in a list from which on all items pass a test, by halving. */
function firstThat<T>(list: readonly T[], passes: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
