import { ENGINE } from './early.ts';
import { type IndexKey, inIndex, type Manifest } from './index-files.ts';
import { partFinder } from './index-parts.ts';
import type { KeptFiles } from './kept-files.ts';

/** The place of the first occurrence on each page that has something; pages are named by their place in the table. */
export type Holders = ReadonlyMap<number, number>;

/** Finds the pages on which some folded words stand side by side, in this order. */
export type WordIndex = (words: readonly string[]) => Promise<Holders>;

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean; metaCacheTag: string }): Instance;
}

interface Instance {
  filters(): Promise<unknown>;
  search(
    query: string,
  ): Promise<{ results: readonly { readonly id: string; readonly words: readonly number[] }[] } | null>;
}

/**
 * Starts Pagefind on the index that a manifest names. It is asked for what stands between quotes only: then it matches
 * whole words, never beginnings, and tells where on a page they first stand.
 */
export async function startWordIndex(
  home: string,
  { tag }: Manifest,
  key: Promise<IndexKey>,
  files: KeptFiles,
): Promise<WordIndex> {
  const basePath = home + ENGINE;
  const module: Pagefind = await import(/* @vite-ignore */ `${basePath}pagefind.js`);
  const instance = module.createInstance({ basePath, baseUrl: home, noWorker: true, metaCacheTag: tag });
  // Any question makes it compile its program, which can go on while the index is under way.
  void instance.filters();
  const { pages, vocabulary, parts } = await key;
  const partOf = partFinder(parts);
  const places = new Map(pages.ids.split(' ').map((id, at) => [id, at]));
  const common = new Set(vocabulary.common.split(' '));
  const known = new Map<string, Promise<Holders>>();
  const ask = async (phrase: string): Promise<Holders> => {
    // The first query would wait for the program of the engine before it asked for anything.
    for (const part of new Set(phrase.split(' ').map(partOf))) {
      if (part) files.fetch(home + part).catch(() => undefined);
    }
    const { results = [] } = (await instance.search(`"${phrase}"`)) ?? {};
    return new Map(results.map(({ id, words }) => [places.get(id) ?? -1, words[0] ?? 0]));
  };
  return (words) => {
    const phrase = words.map((word) => inIndex(word, common.has(word))).join(' ');
    const answer = known.get(phrase) ?? ask(phrase);
    known.set(phrase, answer);
    return answer;
  };
}
