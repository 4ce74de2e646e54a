import { groupChains } from './chains.ts';
import { ENGINE, PROGRAM } from './early.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { type Facet, isPicked, type Picked } from './filters.ts';
import type { IndexKey, Manifest, PageTable } from './index-files.ts';
import type { KeptFiles } from './kept-files.ts';
import type { Ranked } from './page-score.ts';
import { readQuery, type WordQuery } from './query.ts';
import { rank } from './rank.ts';
import { cardReader, type ReadCard } from './read-card.ts';
import { type ReadPage, readPages } from './read-pages.ts';
import { repair } from './repair.ts';
import type { Hit } from './result.ts';
import { hitOf } from './shown.ts';
import { type Words, wordsOfSite } from './vocabulary.ts';
import { weightsOf } from './weights.ts';
import { type Holders, startWordIndex, type WordIndex } from './word-index.ts';
import { foldedWords } from './words.ts';

/** What is asked of the words of the site. */
export interface Asked {
  readonly query: string;
  /** The reader is still typing its last word. */
  readonly typing: boolean;
  /** Results to be read. */
  readonly count: number;
  readonly picked: Picked;
  /** Ways to write a number that no directive here bears: only pages that speak of it answer the query. */
  readonly phrases: readonly string[];
}

/** What the words of the site answer. */
export interface WordAnswer {
  readonly hits: readonly WordHit[];
  /** The facets of every page that answers, in the order of the answers, whatever is picked. */
  readonly facets: readonly Readonly<Record<Facet, string>>[];
  /** Stretches between quotes that no page has. */
  readonly nowhere: readonly string[];
}

/** Gets an answer as far as it has come: its first page, where the others are still on their way. */
export type TellFirst = (answer: WordAnswer) => void;

export interface WordHit extends Hit {
  /** Part of the query that the name of the page and the facts about it hold, from 0 to 1. */
  readonly named: number;
  /** Part of the query that the page holds, from 0 to 1. */
  readonly held: number;
}

/** Results beyond those shown that are read too: the marks that were typed may bring them forward. */
const BEYOND = 3;

/** The parts of search that have come. */
interface Started {
  readonly home: string;
  readonly files: KeptFiles;
  readonly table: PageTable;
  readonly site: Words;
  readonly index: WordIndex;
  readonly card: (id: string) => Promise<ReadCard>;
}

/** Fetches all that search needs to answer from words. */
export async function startWordSearch(home: string, manifest: Manifest, files: KeptFiles) {
  files.give(`${home}${ENGINE}pagefind-entry.json?ts=${manifest.tag}`, manifest.entry);
  const key = files.json<IndexKey>(home + manifest.key);
  const starting = startWordIndex(home, manifest, key, files);
  // All at once: each would be asked for only when the one before it has come. The program is larger than all others
  // together, and what it will be asked can be fetched while it is on its way.
  for (const file of [home + manifest.meta, home + PROGRAM]) files.fetch(file).catch(() => undefined);
  const [{ pages, vocabulary }, index] = await Promise.all([key, starting]);
  const card = cardReader(home, files);
  const started: Started = { home, files, table: pages, site: wordsOfSite(vocabulary), index, card };
  return (asked: Asked, tellFirst: TellFirst) => answer(asked, started, tellFirst);
}

async function answer(asked: Asked, started: Started, tellFirst: TellFirst): Promise<WordAnswer> {
  const { table, site, index, files } = started;
  const typed = readQuery(asked.query, site, asked.typing);
  const asTyped = await gatherEvidence(typed, index, site);
  const query = await repair(typed, asTyped, index, site);
  const evidence = query === typed ? asTyped : await gatherEvidence(query, index, site);
  files.check();
  refuseLostWords(query, evidence);
  const ranked =
    asked.phrases.length > 0 ? await pagesWith(asked.phrases, started) : quotedFirst(query, evidence, table);
  const facets = ranked.map(({ page }) => facetsOf(page, table));
  const picked = ranked.filter((_, at) => isPicked(facets[at], asked.picked));
  const weights = weightsOf(query, evidence, table.name.length);
  const nowhere = nowhereOf(query, evidence, table);
  const answerOf = (read: readonly ReadPage[]): WordAnswer => {
    const hits = read.map(({ card, named, held }) => ({ ...hitOf(card, query, weights, started.home), named, held }));
    return { hits, facets, nowhere };
  };
  const wanted = picked.slice(0, asked.count + (asked.typing ? 0 : BEYOND));
  const ids = table.ids.split(' ');
  const read = await readPages(
    wanted,
    query.words,
    (page) => started.card(ids[page] ?? ''),
    (first) => tellFirst(answerOf([first])),
  );
  return answerOf(read.slice(0, asked.count));
}

/** A word that the site has is on some page: where none has it, a part of the index did not come. */
function refuseLostWords({ words }: WordQuery, { single }: Evidence): void {
  const lost = words.find(({ forms, typed }, at) => single[at]?.size === 0 && forms.length > 0 && !/^\d/.test(typed));
  if (lost) throw new Error(`the index lacks “${lost.typed}”`);
}

/** The pages with every stretch between quotes, when there are any; else all that answer the words. */
function quotedFirst(query: WordQuery, evidence: Evidence, table: PageTable): Ranked[] {
  const ranked = rank(query, evidence, table);
  const quoting = ranked.filter(({ page }) => evidence.quoted.every((holders) => isShown(page, holders, table)));
  return groupChains(quoting.length > 0 ? quoting : ranked, query, table);
}

async function pagesWith(phrases: readonly string[], { index, table }: Started): Promise<Ranked[]> {
  const found = await Promise.all(phrases.map((phrase) => index(foldedWords(phrase))));
  const pages = [...new Set(found.flatMap((holders) => [...holders.keys()]))];
  return pages
    .map((page) => ({ page, score: table.weight[page] ?? 0, held: 1, named: 0, run: 0 }))
    .toSorted((a, b) => b.score - a.score);
}

function nowhereOf({ quoted }: WordQuery, evidence: Evidence, table: PageTable): string[] {
  const isNowhere = (holders: Holders) => !holders.keys().some((page) => isShown(page, holders, table));
  return quoted.flatMap(({ text }, at) => (isNowhere(evidence.quoted[at] ?? new Map()) ? [text] : []));
}

/** Whether a page shows what it holds: what only readers type for it is no quotation. */
function isShown(page: number, holders: Holders, { shown }: PageTable): boolean {
  return (holders.get(page) ?? Infinity) < (shown[page] || Infinity);
}

function facetsOf(page: number, { facets }: PageTable): Record<Facet, string> {
  const value = (facet: Facet) => facets[facet]?.values[facets[facet].of[page] ?? 0] ?? '';
  return {
    loai: value('loai'),
    coquan: value('coquan'),
    cap: value('cap'),
    nam: value('nam'),
    hieuluc: value('hieuluc'),
  };
}
