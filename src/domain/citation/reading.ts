import type { Format } from '../language/clean.ts';
import { isCapital, type Token, tokenize } from '../language/tokens.ts';
import { partySigns } from './party-sign.ts';

/** A sentence, or a piece of a very long one. */
export interface Sentence {
  /** Place of its first token in the text. */
  readonly first: number;
  readonly tokens: readonly Token[];
}

/** A text cut into tokens and sentences, once for all that is asked of it. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The place in `sentences` of the one that a token, by its place, stands in. */
  readonly sentenceAt: (place: number) => number;
  /** Whether something near a token, by its place, says that the text speaks of the Party. */
  readonly isOfParty: (place: number) => boolean;
}

/** Tokens in a sentence beyond which it is cut, at the next semicolon or, at last, anywhere. */
const LONG = 150;
const LONGEST = 300;

/**
 * Reads a text.
 * @param ofParty whether it is known to speak of the Party, so that no sign in it is asked for.
 */
export function readText(text: string, format: Format = 'plain', ofParty = false): Reading {
  const tokens = tokenize(text, format);
  const sentences: Sentence[] = [];
  const sentenceOf = new Uint32Array(tokens.length);
  for (let first = 0; first < tokens.length; ) {
    const next = endOfSentence(tokens, first);
    sentenceOf.fill(sentences.length, first, next);
    const [head, ...rest] = tokens.slice(first, next);
    if (head) sentences.push({ first, tokens: [{ ...head, gap: 'none' }, ...rest] });
    first = next;
  }
  return {
    tokens,
    sentences,
    sentenceAt: (place) => sentenceOf[place] ?? 0,
    isOfParty: ofParty ? () => true : partySigns(tokens),
  };
}

/** The place behind the sentence that begins at a place. A line break alone ends no sentence, a blank line does. */
function endOfSentence(tokens: readonly Token[], first: number): number {
  for (let next = first + 1; next < tokens.length; next++) {
    if (tokens[next]?.gap === 'paragraph' || isFullStop(tokens, first, next - 1)) return next;
    const length = next - first;
    if (length >= LONGEST || (length >= LONG && tokens[next - 1]?.text === ';')) return next;
  }
  return tokens.length;
}

/** A stop behind two letters or figures at least, so not that of "T.Ư" or "Điều 3.", with a capital or a figure behind it. */
function isFullStop(tokens: readonly Token[], first: number, at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.type !== 'mark' || !next || next.gap === 'none') return false;
  let mark = at;
  while (mark > first && /^["”’)]$/.test(tokens[mark]?.text ?? '') && tokens[mark]?.gap === 'none') mark--;
  if (!/^[.!?…]$/.test(tokens[mark]?.text ?? '') || tokens[mark]?.gap !== 'none') return false;
  const before = tokens[mark - 1];
  const ended = /[\p{Ll}\d]{2}$|^[)”"’]$/u.test(before?.text ?? '');
  const opening = /^["“‘(-]$/.test(next.text) ? tokens[at + 2] : next;
  return ended && (isCapital(opening) || opening?.type === 'number');
}
