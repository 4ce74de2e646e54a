import type { Evidence } from './evidence.ts';
import type { PageTable } from './index-files.ts';
import type { WordQuery } from './query.ts';

/** A page that answers a query. */
export interface Ranked {
  /** Its place in the table. */
  readonly page: number;
  readonly score: number;
  /** Part of the weight of the query that it holds, from 0 to 1. */
  readonly held: number;
  /** Part that its name alone holds. */
  readonly named: number;
}

/** What a word of asking weighs beside one that tells something: enough to part two pages that are otherwise alike. */
const LIGHT = 0.1;

/** A syllable by itself is hardly ever the word meant: "mien" is in "miễn nhiệm" and in "miền Bắc". */
const ALONE = 0.35;

/** Where a word stands: in the name of a page, among the facts about it, in its text. The name says what it is about. */
const PLACES = { name: 1, facts: 0.8, text: 0.55 };

/** A name that is the query and nothing else, above one that only has it: "suy thoái" is first of all that term. */
const SAME_NAME = 0.6;

/** All words as they were typed, above the same words here and there. */
const WHOLE = 0.2;

/** A page that holds less of a query is about something else. */
const NEEDED = 0.5;

/** Pages that hold this much less than the best one are not shown beside it. */
const BESIDE_BEST = 0.6;

/** Ranks the pages that hold at least half of what a query tells; none when none does. */
export function rank(query: WordQuery, evidence: Evidence, table: PageTable): Ranked[] {
  const weights = weightsOf(query, evidence, table.name.length);
  const pages = new Set([...evidence.single, ...evidence.withNext].flatMap((holders) => [...(holders?.keys() ?? [])]));
  const ranked = [...pages].map((page) => rankPage(page, weights, evidence, table));
  const most = Math.max(0, ...ranked.map(({ held }) => held));
  if (most < NEEDED) return [];
  return ranked.filter(({ held }) => held >= most * BESIDE_BEST).toSorted((a, b) => b.score - a.score || a.page - b.page);
}

/** What each word of a query weighs: the rarer the more, and most when no page has it. */
export function weightsOf({ words }: WordQuery, { single }: Evidence, pages: number): number[] {
  return words.map(({ light, forms }, at) => {
    const holders = forms.length === 0 ? 0 : (single[at]?.size ?? pages / 2);
    const rarity = Math.log(1 + pages / (1 + holders));
    return light ? rarity * LIGHT : rarity;
  });
}

function rankPage(page: number, weights: readonly number[], evidence: Evidence, table: PageTable): Ranked {
  const name = table.name[page] ?? 0;
  const facts = name + (table.facts[page] ?? 0);
  const all = sum(weights) || 1;
  const found = weights.map((_, at) => wordOn(page, at, evidence));
  const place = (at: number) => (at < name ? PLACES.name : at < facts ? PLACES.facts : PLACES.text);
  const held = sum(found.map(({ quality }, at) => quality * (weights[at] ?? 0))) / all;
  const base = sum(found.map(({ spots }, at) => Math.max(0, ...spots.map((spot) => spot.quality * place(spot.at))) * (weights[at] ?? 0))) / all;
  const inName = found.map(({ spots }) => Math.max(0, ...spots.filter((spot) => spot.at < name).map(({ quality }) => quality)));
  const named = sum(inName.map((quality, at) => quality * (weights[at] ?? 0))) / all;
  const sameName = named ** 2 * Math.min(1, inName.filter((quality) => quality > 0).length / Math.max(1, name));
  const whole = evidence.whole.get(page);
  const bonus = SAME_NAME * sameName + (whole === undefined ? 0 : WHOLE * place(whole));
  return { page, held, named, score: ((base + bonus) * (table.weight[page] ?? 0)) / 100 };
}

/** How well a page holds a word of a query, and where. */
function wordOn(page: number, at: number, { single, withNext }: Evidence): { quality: number; spots: { at: number; quality: number }[] } {
  const before = withNext[at - 1]?.get(page);
  const behind = withNext[at]?.get(page);
  const alone = single[at]?.get(page);
  // Where no neighbour was looked for, nothing speaks against the word.
  const hasNeighbours = withNext[at - 1] !== undefined || withNext[at] !== undefined;
  const spots = [
    ...(before === undefined ? [] : [{ at: before + 1, quality: 1 }]),
    ...(behind === undefined ? [] : [{ at: behind, quality: 1 }]),
    ...(alone === undefined ? [] : [{ at: alone, quality: hasNeighbours ? ALONE : 1 }]),
  ];
  return { quality: Math.max(0, ...spots.map(({ quality }) => quality)), spots };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
