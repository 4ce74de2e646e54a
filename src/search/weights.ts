import { isYear } from '../domain/query/words.ts';
import type { Evidence } from './evidence.ts';
import type { WordQuery } from './query.ts';

/** What a word of asking weighs beside one that tells something: enough to part two pages that are otherwise alike. */
const LIGHT = 0.1;

/** What each word of a query weighs: the rarer the more, and most when no page has it. */
export function weightsOf({ words }: WordQuery, evidence: Evidence, pages: number): number[] {
  const { single } = evidence;
  const rarityOf = (holders: number) => Math.log(1 + pages / (1 + holders));
  return words.map(({ light, forms }, at) => {
    const holders = forms.length === 0 ? 0 : single[at]?.size;
    // What was not looked for, because most pages have it, parts none from another.
    if (holders === undefined) return 0;
    const ofWord = wordHolders(at, evidence, pages) ?? holders;
    const rarity = (rarityOf(holders) + rarityOf(ofWord)) / 2;
    return light ? rarity * LIGHT : rarity;
  });
}

/** Pages that hold the word of two syllables that a syllable most likely belongs to; undefined when it is in none. */
function wordHolders(at: number, { single, withNext }: Evidence, pages: number): number | undefined {
  const pairs = [at - 1, at].flatMap((from) => {
    const [both, one, other] = [withNext[from]?.size ?? 0, single[from]?.size ?? 0, single[from + 1]?.size ?? 0];
    return both === 0 ? [] : [{ both, cohesion: (both * pages) / (one * other) }];
  });
  const [closest] = pairs.toSorted((a, b) => b.cohesion - a.cohesion);
  return closest && closest.cohesion > 1 ? closest.both : undefined;
}

/**
 * A year says when, not about what: a page that has it and nothing else of a query is about something else, unless the
 * query asks for the year alone.
 */
export function withoutYears(words: WordQuery['words'], weights: readonly number[]): number[] {
  const hasMatter = words.some(({ light, typed }) => !light && !isYear(typed));
  return weights.map((weight, at) => (hasMatter && isYear(words[at]?.typed ?? '') ? 0 : weight));
}
