import type { Evidence } from './evidence.ts';
import type { PageTable } from './index-files.ts';
import type { WordQuery } from './query.ts';
import { foldedWords } from './words.ts';

/** A page that answers a query. */
export interface Ranked {
  /** Its place in the table. */
  readonly page: number;
  readonly score: number;
  /** Part of the weight of the query that it holds, from 0 to 1. */
  readonly held: number;
  /** Part that its names and the facts about it hold. */
  readonly named: number;
}

/** What a word of asking weighs beside one that tells something: enough to part two pages that are otherwise alike. */
const LIGHT = 0.1;

/** A syllable by itself is hardly ever the word meant: "mien" is in "miễn nhiệm" and in "miền Bắc". */
const ALONE = 0.25;

/** A guess at what was mistyped counts less than a word that was typed. */
const GUESS = 0.7;

/**
 * Where a word stands: in the name of the page, in another name, in a heading, among the facts about it or in its first
 * lines, in the rest of its text.
 */
const PLACES = { name: 1, alias: 0.95, heading: 0.72, facts: 0.65, lead: 0.65, text: 0.5 };

/** Words with which a text says what it is about. */
const LEAD = 40;

/** A long name says less by one of its words than a short one; so much is the most that it loses. */
const LONG_NAME = 0.15;

/** A name that is the query and nothing else, above one that only has it: "suy thoái" is first of all that term. */
const SAME_NAME = 0.6;

/** All words as they were typed, above the same words here and there. */
const WHOLE = 0.2;

/** A page of the kind, body or year that the query names: "hội nghị Ninh Thuận" is not its plan. */
const NAMED = 1.25;

/** What the query wishes for: a page that explains a word, one that lists others, or one that says what holds. */
const WISHED = 1.25;

/** Kinds of pages that explain words, those of the site among them. */
const EXPLAINING = new Set(['Thuật ngữ', 'Trang']);

/** Kinds of pages that list directives. */
const LISTING = new Set(['Cơ quan', 'Chủ đề', 'Trang']);

/** A page that holds less of a query is about something else; a long one is a sentence of which pages have the sense. */
const NEEDED = { short: 0.55, long: 0.35 };
const LONG_QUERY = 10;

/** Pages that hold this much less than the best one are not shown beside it. */
const BESIDE_BEST = 0.6;

/** Ranks the pages that hold enough of what a query tells; none when none does. */
export function rank(query: WordQuery, evidence: Evidence, table: PageTable, least = neededOf(query)): Ranked[] {
  const weights = weightsOf(query, evidence, table.name.length);
  const pages = new Set([...evidence.single, ...evidence.withNext].flatMap((holders) => [...(holders?.keys() ?? [])]));
  const ranked = [...pages].map((page) => rankPage(page, query, weights, evidence, table));
  const most = Math.max(0, ...ranked.map(({ held }) => held));
  if (most < least) return [];
  const meant = meantFactor(query, table);
  return ranked
    .filter(({ held }) => held >= most * BESIDE_BEST)
    .map((item) => ({ ...item, score: item.score * meant(item.page) * (0.5 + item.held / most / 2) }))
    .toSorted((a, b) => b.score - a.score || a.page - b.page);
}

function neededOf({ words }: WordQuery): number {
  return words.filter(({ light }) => !light).length < LONG_QUERY ? NEEDED.short : NEEDED.long;
}

/** How much more a page is meant for what it is than for what it says. */
function meantFactor({ words, wish }: WordQuery, { facets }: PageTable): (page: number) => number {
  const typed = ` ${words.map(({ typed: word }) => word).join(' ')} `;
  const factors = [facets.loai, facets.coquan, facets.nam].map((facet) => ({
    of: facet?.of ?? [],
    factors: (facet?.values ?? []).map((value) => {
      const name = foldedWords(value).join(' ');
      return name !== '' && typed.includes(` ${name} `) && typed.trim() !== name ? NAMED : 1;
    }),
  }));
  const isOf = (kinds: ReadonlySet<string>, page: number) =>
    kinds.has(facets.loai?.values[facets.loai.of[page] ?? 0] ?? '');
  const hasStatus = (page: number) => facets.hieuluc?.values[facets.hieuluc.of[page] ?? 0] !== '';
  return (page) => {
    const isWished =
      (wish.definition && isOf(EXPLAINING, page)) ||
      (wish.list && isOf(LISTING, page)) ||
      (wish.newest && hasStatus(page));
    return factors.reduce(
      (product, facet) => product * (facet.factors[facet.of[page] ?? 0] ?? 1),
      isWished ? WISHED : 1,
    );
  };
}

/** What each word of a query weighs: the rarer the more, and most when no page has it. */
export function weightsOf({ words }: WordQuery, { single }: Evidence, pages: number): number[] {
  return words.map(({ light, forms }, at) => {
    const holders = forms.length === 0 ? 0 : single[at]?.size;
    // What was not looked for, because most pages have it, parts none from another.
    if (holders === undefined) return 0;
    const rarity = Math.log(1 + pages / (1 + holders));
    return light ? rarity * LIGHT : rarity;
  });
}

function rankPage(
  page: number,
  { words }: WordQuery,
  weights: readonly number[],
  evidence: Evidence,
  table: PageTable,
): Ranked {
  const found = words.map((word, at) => spotsOf(page, at, word.isGuess ? GUESS : 1, evidence));
  const best = (spots: readonly Spot[], factor: (at: number) => number) =>
    Math.max(0, ...spots.map(({ at, quality }) => quality * factor(at)));
  const share = (of: readonly number[], factor: (at: number) => number) =>
    sum(found.map((spots, at) => best(spots, factor) * (of[at] ?? 0))) / (sum(of) || 1);
  const name = table.name[page] ?? 0;
  const isNamed = (at: number) => (at < name + (table.aliases[page] ?? 0) ? 1 : 0);
  const ofName = Math.min(1, found.filter((spots) => best(spots, isNamed) > 0).length / Math.max(1, name));
  const place = placesOn(page, ofName, table);
  const inName = share(weights, isNamed);
  const facts = name + (table.aliases[page] ?? 0) + (table.facts[page] ?? 0);
  const whole = evidence.whole.get(page);
  const bonus = SAME_NAME * (inName * ofName) ** 3 + (whole === undefined ? 0 : WHOLE * place(whole));
  const score = ((share(weights, place) + bonus) * (table.weight[page] ?? 0)) / 100;
  const named = share(weights, (at) => (at < facts ? 1 : 0));
  return { page, held: share(withoutYears(words, weights), () => 1), named, score };
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
  return (at) => {
    let end = 0;
    for (const [length, factor] of parts) {
      end += length;
      if (at < end) return factor;
    }
    return PLACES.text;
  };
}

/** A year says when, not about what: a page that has it and nothing else of a query is about something else. */
function withoutYears(words: WordQuery['words'], weights: readonly number[]): number[] {
  const isYear = words.map(({ typed }) => /^(?:19|20)\d\d$/.test(typed));
  return isYear.includes(false) ? weights.map((weight, at) => (isYear[at] ? 0 : weight)) : [...weights];
}

/** Where a page has a word of a query first, and how surely it is the word meant. */
interface Spot {
  readonly at: number;
  readonly quality: number;
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
