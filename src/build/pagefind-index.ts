import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** A file of an index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Makes an index of what `fill` adds to it; gives its files in the order of their names, and the id of each address. */
export async function makeIndex(
  fill: (index: PagefindIndex) => Promise<void>,
): Promise<{ files: readonly IndexFile[]; ids: ReadonlyMap<string, string> }> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  await fill(index);
  const { files: unordered, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  const files = unordered.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  await index.deleteIndex();
  const ids = files.flatMap(({ path, content }): [string, string][] => {
    const [, id] = /^fragment\/(.*)\.pf_fragment$/.exec(path) ?? [];
    return id === undefined ? [] : [[unpack(content).url, id]];
  });
  return { files, ids: new Map(ids) };
}

/** Ends Pagefind's process; nothing can be indexed after this. */
export const endIndexing = close;

/** Pagefind packs its files with gzip, behind a signature. */
function unpack(content: Uint8Array): { readonly url: string } {
  return JSON.parse(gunzipSync(content).toString().slice('pagefind_dcd'.length));
}
