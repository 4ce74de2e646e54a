import type { CatalogueRow } from '../domain/query-catalogue.ts';
import { siteUrls } from '../domain/urls.ts';
import { type Candidate, clauseCandidates, pageCandidate } from './candidate.ts';
import { excerpt, mark } from './excerpt.ts';
import type { IndexFacts } from './index-facts.ts';
import { ENGINE_FILES, fetchAhead, type IndexedPage, startPagefind } from './pagefind.ts';
import { type Rarity, scoreOf } from './rank.ts';
import type { Hit } from './result.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import { foldedWords, matches, readTerms, type Term, type TextQuery } from './terms.ts';

/** A result of full-text search, with what it can be filtered by. */
export interface TextHit extends Hit {
  readonly row: CatalogueRow;
  /** The name of the page holds every word of the query. */
  readonly named: boolean;
}

/** Pages whose text is read for one query. */
const MOST = 24;

/** Pages read before the first results are shown. */
const FIRST = 6;

/** Part of the weight of a query that a page has to hold when none holds all of it. */
const PARTLY = 0.6;

/** A function that finds pages; it gives what it has as soon as it has it, and at last all. */
export type FindText = (
  query: string,
  typing: boolean,
  show?: (hits: readonly TextHit[]) => void,
) => Promise<readonly TextHit[]>;

/** Starts full-text search below `home`: everything it needs is fetched now. */
export async function loadText(home: string): Promise<FindText> {
  fetchAhead(home, ENGINE_FILES);
  const urls = siteUrls(home);
  const get = async <T>(file: string): Promise<T> => (await fetch(urls.file(`tim-kiem/${file}`))).json();
  const starting = startPagefind(home);
  const [catalogue, facts] = await Promise.all([
    get<CatalogueRow[]>('muc-luc.json'),
    get<IndexFacts>('chi-muc.json').then((found) => {
      fetchAhead(home, found.files);
      return found;
    }),
  ]);
  const pages = new Map(catalogue.map((row) => [row.path, row]));
  const names = catalogue.map(({ name, title, keywords }) => foldedWords(`${name} ${title} ${keywords}`));
  const spelling = spellingOf([...facts.words.split(' '), ...catalogueWords(catalogue)], names);
  const known = { catalogue: catalogue.map((row) => pageCandidate(row, '')), pages, facts, spelling, home };
  return async (query, typing, show) => search(readTerms(query, spelling, typing), await starting, known, show);
}

interface Known {
  readonly catalogue: readonly Candidate[];
  readonly pages: ReadonlyMap<string, CatalogueRow>;
  readonly facts: IndexFacts;
  readonly spelling: Spelling;
  readonly home: string;
}

async function search(
  query: TextQuery,
  ask: (word: string) => Promise<readonly IndexedPage[]>,
  known: Known,
  show: ((hits: readonly TextHit[]) => void) | undefined,
): Promise<readonly TextHit[]> {
  const { terms, unknown } = query;
  if (terms.length === 0 || unknown.length * 3 > terms.length + unknown.length) return [];
  const texts = new Map<string, IndexedPage>();
  const holders = await Promise.all(
    terms.map(async ({ folded }) => {
      const found = await ask(folded);
      for (const page of found) texts.set(known.facts.fragments[page.id] ?? '', page);
      return new Set(found.map(({ id }) => known.facts.fragments[id] ?? ''));
    }),
  );
  const rarity: Rarity = (term) => Math.log(1.2 + known.pages.size / (1 + (holders[terms.indexOf(term)]?.size ?? 0)));
  const likely = known.catalogue
    .map((page) => ({ page, prior: priorOf(page, terms, holders, rarity) }))
    .filter(({ prior }) => prior > 0)
    .toSorted((a, b) => b.prior - a.prior)
    .slice(0, MOST);
  const read = ({ page }: { page: Candidate }) => readPage(page.row, texts.get(page.row.path));
  const first = (await Promise.all(likely.slice(0, FIRST).map(read))).flat();
  if (likely.length > FIRST) show?.(hitsOf(first, query, rarity, known.home));
  const rest = (await Promise.all(likely.slice(FIRST).map(read))).flat();
  return hitsOf([...first, ...rest], query, rarity, known.home);
}

/** How promising a page is before its text is read. */
function priorOf(page: Candidate, terms: readonly Term[], holders: readonly Set<string>[], rarity: Rarity): number {
  const words = [...page.headingWords, ...page.contextWords];
  const parts = terms.map((term, at) => {
    const named = words.some((word) => matches(term, word) > 0);
    return rarity(term) * (named ? 3 : holders[at]?.has(page.row.path) ? 1 : 0);
  });
  const complete = parts.every((part) => part > 0);
  return parts.reduce((sum, part) => sum + part, 0) * (complete ? 10 : 1) * page.row.weight;
}

async function readPage(row: CatalogueRow, page: IndexedPage | undefined): Promise<Candidate[]> {
  const text = await page?.text();
  return text ? [pageCandidate(row, text.content), ...clauseCandidates(row, text)] : [pageCandidate(row, '')];
}

function hitsOf(candidates: readonly Candidate[], query: TextQuery, rarity: Rarity, home: string): TextHit[] {
  const ranked = (needed: number) =>
    candidates
      .map((candidate) => ({ candidate, score: scoreOf(candidate, query, rarity, needed) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score);
  const tries = [1, 1 - 1e-6 - 0.75 * 0, 0.25, PARTLY];
  const complete = ranked(1);
  const found = complete.length > 0 ? complete : ranked(tries[3] ?? PARTLY);
  return found.map(({ candidate }) => hitOf(candidate, query, home));
}

function hitOf({ row, anchor, heading, headingWords, body }: Candidate, { terms }: TextQuery, home: string): TextHit {
  const title = anchor ? [...mark(heading, terms), ` – ${row.name}`] : mark(row.name, terms);
  const inBody = body ? excerpt(body.startsWith(heading) ? body.slice(heading.length) : body, terms) : [];
  const hasMark = inBody.some((piece) => typeof piece === 'object');
  return {
    href: `${home}${row.path}${anchor ? `#${anchor}` : ''}`,
    title,
    text: !anchor && row.title && !hasMark ? mark(row.title, terms) : inBody,
    about: row.about,
    state: row.state,
    row,
    named: anchor === undefined && terms.every((term) => headingWords.some((word) => matches(term, word) === 1)),
  };
}

function catalogueWords(catalogue: readonly CatalogueRow[]): string[] {
  return catalogue.flatMap(({ name, title, keywords }) => `${name} ${title} ${keywords}`.toLowerCase().match(/\p{L}+/gu) ?? []);
}
