import { fold, fromIndexLetters, toIndexLetters } from '../domain/vietnamese.ts';
import type { Hit } from './result.ts';

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ results: { score: number; data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  readonly url: string;
  readonly content: string;
  /** HTML: escaped text with `mark` around the words found. */
  readonly excerpt: string;
  readonly meta: { readonly title: string; readonly weight: string };
}

/** Results looked at for one query. */
const MOST = 30;

/** How much more a page counts that holds the words of the query in their order. */
const PHRASE = 4;

/** Full-text search over the index below `home`. The engine is fetched at the first call. */
export async function searchText(query: string, home: string): Promise<Hit[]> {
  const address = `${home}pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ baseUrl: home, excerptLength: 30 });
  const { results } = await pagefind.search(toIndexLetters(query));
  const words = wordsOf(query);
  const pages = await Promise.all(
    results.slice(0, MOST).map(async ({ score, data }) => {
      const page = await data();
      const text = wordsOf(fromIndexLetters(`${page.meta.title} ${page.content}`)).join(' ');
      // Pagefind answers a word that is nowhere with words that begin like it; such a page is no result.
      const found = words.length > 0 && words.every((word) => text.includes(word));
      const boost = text.includes(words.join(' ')) ? PHRASE : 1;
      return { page, found, score: score * boost * Number(page.meta.weight) };
    }),
  );
  return pages
    .filter(({ found }) => found)
    .toSorted((a, b) => b.score - a.score)
    .map(({ page: { url, excerpt, meta } }) => ({
      href: url,
      title: fromIndexLetters(meta.title),
      text: fromIndexLetters(excerpt),
      facts: '',
    }));
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? [];
}
