import { fromIndexLetters } from '../domain/vietnamese.ts';

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean; metaCacheTag: string }): Instance;
}

interface Instance {
  search(query: string): Promise<{ results: readonly Found[] } | null>;
}

interface Found {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ content: string; anchors: readonly Anchor[] }>;
}

interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Words of the page before it. */
  readonly location: number;
}

/** The text of a page and its headings, as the index keeps them. */
export interface PageText {
  readonly content: string;
  readonly anchors: readonly Anchor[];
}

/** A page that has a word: its id in the index and the way to its text. */
export interface IndexedPage {
  readonly id: string;
  readonly text: () => Promise<PageText>;
}

/** Names an address that does not change with the time, so that it can be fetched ahead. */
const TAG = '1';

/** Starts the engine. Its files are asked for all at once, where it would ask for one after the other. */
export async function startPagefind(home: string): Promise<(word: string) => Promise<readonly IndexedPage[]>> {
  const folder = `${home}pagefind/`;
  const address = `${folder}pagefind.js`;
  const module: Pagefind = await import(/* @vite-ignore */ address);
  const instance = module.createInstance({ basePath: folder, baseUrl: home, noWorker: true, metaCacheTag: TAG });
  return async (word) => {
    const found = await instance.search(word);
    return (found?.results ?? []).map(({ id, data }) => ({
      id,
      text: async () => {
        const { content, anchors } = await data();
        return { content: fromIndexLetters(content), anchors };
      },
    }));
  };
}

/** Asks the browser for what the engine will fetch, ahead of it. */
export function fetchAhead(home: string, files: readonly string[]): void {
  const preload = (file: string, as: string) => {
    const link = document.createElement('link');
    link.rel = as === 'script' ? 'modulepreload' : 'preload';
    if (as !== 'script') link.setAttribute('as', as);
    link.crossOrigin = 'anonymous';
    link.href = `${home}pagefind/${file}`;
    document.head.append(link);
  };
  for (const file of files) preload(file, file.endsWith('.js') ? 'script' : 'fetch');
}

/** Files that the engine fetches whatever the index holds. */
export const ENGINE_FILES = ['pagefind.js', `pagefind-entry.json?ts=${TAG}`, 'wasm.unknown.pagefind'];
