import { type Token, tokenize } from '../tokens.ts';

/** How far a sentence is followed on either side, in UTF-16 units: nobody writes longer ones that help. */
const REACH = 700;

/** The sentence around a citation, cut into tokens. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** Offset of the sentence in the text; the tokens count from here. */
  readonly offset: number;
}

/** A full stop behind two small letters or figures, so not that of "T.Ư" or "TP. Huế"; or a blank line. */
const END = /(?<=[\p{Ll}\d)”"’]\p{M}*[\p{Ll}\d)”"’]\p{M}*)[.!?…]+["”’)]*(?=\s+["“‘(-]*[\p{Lu}\d])|\n[^\S\n]*\n/gu;

/** The sentence around a span of a text. A line break alone ends no sentence, a blank line does. */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  const from = Math.max(0, start - REACH);
  const ends = [...text.slice(from, end + REACH).matchAll(END)].map((match) => ({
    first: from + match.index,
    next: from + match.index + match[0].length,
  }));
  const offset = ends.findLast(({ next }) => next <= start)?.next ?? from;
  return { tokens: tokenize(text.slice(offset, ends.find(({ first }) => first >= end)?.first ?? end + REACH)), offset };
}

/** The place of the first token at or behind an offset in the text. */
export function placeOf({ tokens, offset }: Sentence, at: number): number {
  const place = tokens.findIndex((token) => token.start + offset >= at);
  return place < 0 ? tokens.length : place;
}
