import { isYear } from '../domain/query/words.ts';
import type { Evidence } from './evidence.ts';
import type { PageTable } from './index-files.ts';
import type { WordQuery } from './query.ts';
import { ANYWHERE, best, foundOn, shareOf } from './spots.ts';
import { withoutYears } from './weights.ts';

/** A page that answers a query. */
export interface Ranked {
  /** Its place in the table. */
  readonly page: number;
  readonly score: number;
  /** Part of the weight of the query that it holds, from 0 to 1. */
  readonly held: number;
  /** Part that its names and the facts about it hold. */
  readonly named: number;
  /** Words of the query that stand side by side in its name, the most in a row. */
  readonly run: number;
}

/**
 * Where a word stands: in the name of the page, in another name, in a heading, among the facts about it or in its first
 * lines, in what readers type for one of its sections, in the rest of its text.
 */
const PLACES = { name: 1, alias: 0.95, heading: 0.72, facts: 0.65, typed: 0.6, lead: 0.65, text: 0.5 };

/** Words with which a text says what it is about. */
const LEAD = 40;

/** A long name says less by one of its words than a short one; so much is the most that it loses. */
const LONG_NAME = 0.15;

/**
 * A name that is the query and nothing else, above one that only has it: "suy thoái" is first of all that term. A year
 * beside it means something of that year.
 */
const SAME_NAME = 0.6;

/** All words as they were typed, above the same words here and there. */
const WHOLE = 0.2;

/** How well a page answers a query. */
export function rankPage(
  page: number,
  { words }: WordQuery,
  weights: readonly number[],
  evidence: Evidence,
  table: PageTable,
): Ranked {
  const found = foundOn(page, words, evidence);
  const share = (of: readonly number[], factor: (at: number) => number) => shareOf(found, of, factor);
  const name = table.name[page] ?? 0;
  const isNamed = (at: number) => (at < name + (table.aliases[page] ?? 0) ? 1 : 0);
  const ofName = Math.min(1, found.filter((spots) => best(spots, isNamed) > 0).length / Math.max(1, name));
  const place = placesOn(page, ofName, table);
  const inName = share(weights, isNamed);
  const facts = name + (table.aliases[page] ?? 0) + (table.facts[page] ?? 0);
  const isFact = (at: number) => (at < facts ? 1 : 0);
  const whole = evidence.whole.get(page);
  const isOfTime = words.every(({ typed }, at) => !isYear(typed) || best(found[at] ?? [], isFact) > 0);
  const bonus = (isOfTime ? SAME_NAME * (inName * ofName) ** 3 : 0) + (whole === undefined ? 0 : WHOLE * place(whole));
  const score = ((share(weights, place) + bonus) * weightOf(page, table)) / 100;
  const named = share(weights, isFact);
  const run = longestRun(words.map((_, at) => isNamed(evidence.withNext[at]?.get(page) ?? Infinity) > 0)) + 1;
  return { page, run, held: share(withoutYears(words, weights), ANYWHERE), named, score };
}

/** What a place on a page counts; `ofName` is the part of its name that the query has. */
function placesOn(page: number, ofName: number, table: PageTable): (at: number) => number {
  const parts = [
    [table.name[page] ?? 0, PLACES.name - LONG_NAME * (1 - ofName)],
    [table.aliases[page] ?? 0, PLACES.alias],
    [table.facts[page] ?? 0, PLACES.facts],
    [table.headings[page] ?? 0, PLACES.heading],
    [LEAD, PLACES.lead],
  ] as const;
  const shown = table.shown[page] || Infinity;
  return (at) => {
    if (at >= shown) return PLACES.typed;
    let end = 0;
    for (const [length, factor] of parts) {
      end += length;
      if (at < end) return factor;
    }
    return PLACES.text;
  };
}

/** The most of one kind in a row. */
function longestRun(list: readonly boolean[]): number {
  let run = 0;
  return list.reduce((longest, is) => {
    run = is ? run + 1 : 0;
    return Math.max(longest, run);
  }, 0);
}

/** The weight of a page; of a directive that was replaced that of the newest of its chain, which will stand before it. */
function weightOf(page: number, { chain, weight }: PageTable): number {
  const own = weight[page] ?? 0;
  if (!chain[page]) return own;
  return Math.max(own, ...weight.filter((_, other) => chain[other] === chain[page]));
}
