import { fromIndexLetters } from '../domain/vietnamese.ts';
import { TAG } from './ahead.ts';

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean; metaCacheTag: string }): Instance;
}

interface Instance {
  filters(): Promise<unknown>;
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

/** Starts the engine. */
export async function startPagefind(home: string): Promise<(word: string) => Promise<readonly IndexedPage[]>> {
  const folder = `${home}pagefind/`;
  const address = `${folder}pagefind.js`;
  const module: Pagefind = await import(/* @vite-ignore */ address);
  const instance = module.createInstance({ basePath: folder, baseUrl: home, noWorker: true, metaCacheTag: TAG });
  // Any question makes it compile its program, which can go on while the index is under way.
  void instance.filters();
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
