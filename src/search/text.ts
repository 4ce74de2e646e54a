import { siteUrls } from '../domain/addresses/urls.ts';
import type { CatalogueRow } from '../domain/query/catalogue.ts';
import { fetchAhead } from './ahead.ts';
import { type Candidate, clauseCandidates, pageCandidate } from './candidate.ts';
import { excerpt, mark } from './excerpt.ts';
import { type IndexFacts, type PageText, packFile, type TextPack } from './facts.ts';
import { startPagefind } from './pagefind.ts';
import { type Rarity, scoreOf } from './rank.ts';
import type { Hit } from './result.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import { isWord, readTerms, type TextQuery } from './terms.ts';
import { foldedWords } from './words.ts';

/** A result of full-text search. */
export interface TextHit extends Hit {
  /** The name of the page holds every word of the query. */
  readonly named: boolean;
  /** It holds the whole query, or nearly. */
  readonly whole: boolean;
}

/** Pages whose text is read for one query. */
const MOST = 24;

/** Pages read before the first results are shown. */
const FIRST = 4;

/** Part of the weight of a query that a page has to hold: nearly all, or less when no page does. */
const WHOLE = 0.93;
const PARTLY = 0.6;

/** Words that tell pages apart so little that a page may lack them. */
const LITTLE = new Set([
  'va',
  've',
  'cua',
  'cho',
  'cac',
  'la',
  'co',
  'o',
  'trong',
  'voi',
  'nam',
  'gi',
  'nao',
  'the',
  'moi',
  'theo',
]);

/** A function that finds pages; it gives what it has as soon as it has it, and at last all. */
type FindText = (
  query: string,
  typing: boolean,
  show?: (hits: readonly TextHit[]) => void,
) => Promise<readonly TextHit[]>;

/** Full-text search, and what it knows of a page. */
export interface FullText {
  readonly find: FindText;
  /** The row of a page by an address of it, with or without a clause. */
  readonly rowOf: (href: string) => CatalogueRow | undefined;
}

/** Starts full-text search below `home`: everything it needs is fetched now. */
export async function loadText(home: string): Promise<FullText> {
  const urls = siteUrls(home);
  const get = async <T>(file: string): Promise<T> => (await fetch(urls.file(file))).json();
  const getFacts = async () => {
    const facts = await get<IndexFacts>('tim-kiem/chi-muc.json');
    fetchAhead(home, facts.files);
    return facts;
  };
  const starting = startPagefind(home);
  const [catalogue, facts] = await Promise.all([get<CatalogueRow[]>('tim-kiem/muc-luc.json'), getFacts()]);
  const packs = new Map<number, Promise<TextPack>>();
  const textOf = async (path: string) => {
    const number = facts.packs[path];
    if (number === undefined) return [];
    const pack = packs.get(number) ?? get<TextPack>(packFile(number));
    packs.set(number, pack);
    return (await pack)[path] ?? [];
  };
  const pages = new Map(catalogue.map((row) => [row.path, row]));
  const names = catalogue.map(({ name, title, keywords }) => foldedWords(`${name} ${title} ${keywords}`));
  const spelling = spellingOf([...facts.words.split(' '), ...catalogueWords(catalogue)], names);
  const known = { catalogue: catalogue.map((row) => pageCandidate(row, [])), pages, facts, spelling, home, textOf };
  return {
    find: async (query, typing, show) => {
      const ask = await starting;
      const asTyped = readTerms(query, spelling, typing);
      const found = await search(asTyped, ask, known, show);
      if (found.some((hit) => hit.whole)) return found;
      const respelled = readTerms(query, spelling, typing, true);
      const isSame = respelled.terms.every(({ folded }, at) => folded === asTyped.terms[at]?.folded);
      return isSame ? found : search(respelled, ask, known, show);
    },
    rowOf: (href) => pages.get(href.slice(home.length).replace(/#.*/, '')),
  };
}

interface Known {
  readonly catalogue: readonly Candidate[];
  readonly pages: ReadonlyMap<string, CatalogueRow>;
  readonly facts: IndexFacts;
  readonly spelling: Spelling;
  readonly home: string;
  readonly textOf: (path: string) => Promise<PageText>;
}

async function search(
  query: TextQuery,
  ask: (word: string) => Promise<readonly string[]>,
  known: Known,
  show: ((hits: readonly TextHit[]) => void) | undefined,
): Promise<readonly TextHit[]> {
  const { terms, unknown } = query;
  if (terms.length === 0 || unknown.length * 3 > terms.length + unknown.length) return [];
  const holders = await Promise.all(
    terms.map(async ({ folded }) => new Set((await ask(folded)).map((id) => known.facts.pages[id] ?? ''))),
  );
  const rarities = new Map(
    terms.map(({ folded }, at) => {
      const rare = Math.log(1.2 + known.pages.size / (1 + (holders[at]?.size ?? 0)));
      return [folded, LITTLE.has(folded) ? rare / 8 : rare];
    }),
  );
  const rarity: Rarity = ({ folded }) => rarities.get(folded) ?? 1;
  const likely = known.catalogue
    .map((page) => ({ page, prior: priorOf(page, query, holders, rarity) }))
    .filter(({ prior }) => prior > 0)
    .toSorted((a, b) => b.prior - a.prior)
    .slice(0, MOST);
  const read = ({ page }: { page: Candidate }) => readPage(page.row, known.textOf);
  const first = (await Promise.all(likely.slice(0, FIRST).map(read))).flat();
  if (likely.length > FIRST) show?.(hitsOf(first, query, rarity, known.home));
  const rest = (await Promise.all(likely.slice(FIRST).map(read))).flat();
  return hitsOf([...first, ...rest], query, rarity, known.home);
}

/** How promising a page is before its text is read: by its name, and by the words that the index has for it. */
function priorOf(page: Candidate, query: TextQuery, holders: readonly ReadonlySet<string>[], rarity: Rarity): number {
  const words = [...page.heading, ...page.context];
  const held = query.terms.map((term, at) => {
    return holders[at]?.has(page.row.path) || words.some((word) => isWord(term, word)) ? rarity(term) : 0;
  });
  const part = held.reduce((sum, rare) => sum + rare, 0) / query.terms.reduce((sum, term) => sum + rarity(term), 0);
  if (part === 0) return 0;
  return scoreOf(page, { ...query, phrases: [] }, rarity, 0) + (part >= WHOLE ? 100 : 20 * part);
}

async function readPage(row: CatalogueRow, textOf: Known['textOf']): Promise<Candidate[]> {
  const text = await textOf(row.path);
  return [pageCandidate(row, text), ...clauseCandidates(row, text)];
}

function hitsOf(candidates: readonly Candidate[], query: TextQuery, rarity: Rarity, home: string): TextHit[] {
  const ranked = (needed: number) =>
    candidates
      .map((candidate) => ({ candidate, score: scoreOf(candidate, query, rarity, needed) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score);
  const complete = ranked(WHOLE);
  const isWhole = complete.length > 0;
  return (isWhole ? complete : ranked(PARTLY)).map(({ candidate }) => ({
    ...hitOf(candidate, query, home),
    whole: isWhole,
  }));
}

function hitOf({ row, anchor, title, text, heading, context }: Candidate, { terms }: TextQuery, home: string) {
  const found = excerpt(text, terms);
  const isMarked = found.some((piece) => typeof piece === 'object');
  const words = [...heading, ...context];
  return {
    href: `${home}${row.path}${anchor ? `#${anchor}` : ''}`,
    title: anchor ? [...mark(title, terms), ` – ${row.name}`] : mark(title, terms),
    subject: anchor ? [] : mark(row.title, terms),
    text: row.title && !anchor && !isMarked ? [] : found,
    about: row.about,
    state: row.state,
    named: anchor === undefined && terms.every((term) => words.some((word) => isWord(term, word))),
  };
}

function catalogueWords(catalogue: readonly CatalogueRow[]): string[] {
  return catalogue.flatMap(
    ({ name, title, keywords }) => `${name} ${title} ${keywords}`.toLowerCase().match(/\p{L}+/gu) ?? [],
  );
}
