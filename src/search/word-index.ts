import { ENGINE } from './early.ts';
import { type IndexKey, inIndex, type Manifest } from './index-files.ts';
import { partFinder } from './index-parts.ts';
import type { KeptFiles } from './kept-files.ts';
import { pause } from './pause.ts';

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

/** Milliseconds between the first look at whether the engine is ready and the others. */
const LOOKS = [0, 10, 20, 30, 40];

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
  const engine = startEngine(home, tag);
  // Who asks for a word learns it.
  engine.catch(() => undefined);
  const { pages, vocabulary, parts } = await key;
  const partOf = partFinder(parts);
  const places = new Map(pages.ids.split(' ').map((id, at) => [id, at]));
  const common = new Set(vocabulary.common.split(' '));
  const known = new Map<string, Promise<Holders>>();
  const ask = async (phrase: string): Promise<Holders> => {
    // The engine would ask for them when its program has come, and a query for one after another.
    for (const part of new Set(phrase.split(' ').map(partOf))) {
      if (part) files.fetch(home + part).catch(() => undefined);
    }
    const { results = [] } = (await (await engine).search(`"${phrase}"`)) ?? {};
    return new Map(results.map(({ id, words }) => [places.get(id) ?? -1, words[0] ?? 0]));
  };
  return (words) => {
    const phrase = words.map((word) => inIndex(word, common.has(word))).join(' ');
    const answer = known.get(phrase) ?? ask(phrase);
    known.set(phrase, answer);
    return answer;
  };
}

/**
 * The engine, when it can be asked. It looks every fifty milliseconds whether its program has come, counted from each
 * question: several that begin at other moments see it sooner.
 */
async function startEngine(home: string, metaCacheTag: string): Promise<Instance> {
  const basePath = home + ENGINE;
  const module: Pagefind = await import(/* @vite-ignore */ `${basePath}pagefind.js`);
  const instance = module.createInstance({ basePath, baseUrl: home, noWorker: true, metaCacheTag });
  const looks = LOOKS.map(async (later) => {
    await pause(later);
    await instance.filters();
  });
  await Promise.any(looks);
  return instance;
}
