import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** A file of an index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A page as Pagefind reads it. */
export interface ReadPage {
  /** Id in the index. */
  readonly id: string;
  readonly url: string;
  readonly content: string;
  /** Elements with an id, and how many words of the page stand before each. */
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** What stands within a text and is not its own words: marks and their notes, themes, how a clause is known. */
const UNREAD = ['.m', '.note', '.theme', 'h3 .how'];

/** Makes an index of what `fill` adds to it; gives its files and its pages, in an order of their own: Pagefind has none. */
export async function makeIndex(
  fill: (index: PagefindIndex) => Promise<void>,
): Promise<{ files: readonly IndexFile[]; pages: readonly ReadPage[] }> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi', excludeSelectors: UNREAD });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  await fill(index);
  const { files: unordered, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  const files = unordered.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  await index.deleteIndex();
  const pages = files.flatMap(({ path, content }) => {
    const [, id] = /^fragment\/(.*)\.pf_fragment$/.exec(path) ?? [];
    return id === undefined ? [] : [{ ...unpack(content), id }];
  });
  return { files, pages: pages.toSorted((a, b) => (a.url < b.url ? -1 : 1)) };
}

/** Ends Pagefind's process; nothing can be indexed after this. */
export const endIndexing = close;

/** Pagefind packs its files with gzip, behind a signature. */
function unpack(content: Uint8Array): Omit<ReadPage, 'id'> {
  return JSON.parse(gunzipSync(content).toString().slice('pagefind_dcd'.length));
}
