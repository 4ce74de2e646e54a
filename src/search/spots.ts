import type { Evidence } from './evidence.ts';
import type { WordQuery } from './query.ts';

/** A syllable by itself is hardly ever the word meant: "mien" is in "miễn nhiệm" and in "miền Bắc". */
const ALONE = 0.25;

/** A guess at what was mistyped counts less than a word that was typed. */
const GUESS = 0.7;

/** Where a page has a word of a query first, and how surely it is the word meant. */
export interface Spot {
  readonly at: number;
  readonly quality: number;
}

/** The spots of each word of a query on a page. */
export function foundOn(page: number, words: WordQuery['words'], evidence: Evidence): Spot[][] {
  return words.map((word, at) => spotsOf(page, at, word.isGuess ? GUESS : 1, evidence));
}

/** What a spot counts that is held wherever it is. */
export const ANYWHERE = (): number => 1;

/** The part of the weights `of` that the best spots have, each by the `factor` of its place. */
export function shareOf(found: readonly Spot[][], of: readonly number[], factor: (at: number) => number): number {
  return sum(found.map((spots, at) => best(spots, factor) * (of[at] ?? 0))) / (sum(of) || 1);
}

/** What the best spot counts, each by the `factor` of its place; 0 where there is none. */
export function best(spots: readonly Spot[], factor: (at: number) => number): number {
  return Math.max(0, ...spots.map(({ at, quality }) => quality * factor(at)));
}

function spotsOf(page: number, at: number, certainty: number, { single, withNext, isWord }: Evidence): Spot[] {
  const before = withNext[at - 1]?.get(page);
  const behind = withNext[at]?.get(page);
  const alone = single[at]?.get(page);
  // Where no neighbour was looked for, nothing speaks against a syllable.
  const isSure = isWord[at] || (withNext[at - 1] === undefined && withNext[at] === undefined);
  return [
    ...(before === undefined ? [] : [{ at: before + 1, quality: certainty }]),
    ...(behind === undefined ? [] : [{ at: behind, quality: certainty }]),
    ...(alone === undefined ? [] : [{ at: alone, quality: (isSure ? 1 : ALONE) * certainty }]),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
