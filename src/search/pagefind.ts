import { TAG } from './ahead.ts';

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean; metaCacheTag: string }): Instance;
}

interface Instance {
  filters(): Promise<unknown>;
  search(query: string): Promise<{ results: readonly { readonly id: string }[] } | null>;
}

/** Starts the engine; gives the function that finds the ids of the pages with a folded word. */
export async function startPagefind(home: string): Promise<(word: string) => Promise<readonly string[]>> {
  const folder = `${home}pagefind/`;
  const address = `${folder}pagefind.js`;
  const module: Pagefind = await import(/* @vite-ignore */ address);
  const instance = module.createInstance({ basePath: folder, baseUrl: home, noWorker: true, metaCacheTag: TAG });
  // Any question makes it compile its program, which can go on while the index is under way.
  void instance.filters();
  return async (word) => ((await instance.search(word))?.results ?? []).map(({ id }) => id);
}
