import { gunzipSync } from 'node:zlib';
import { fromIndexLetters } from '../domain/vietnamese.ts';
import type { IndexFacts } from './facts.ts';

/** A file of Pagefind's index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What the browser has to know of an index before it asks it. */
export function factsOf(files: readonly IndexFile[]): IndexFacts {
  const fragments: Record<string, string> = {};
  const pagesOf = new Map<string, number>();
  for (const { path, content } of files) {
    const [, id] = /^fragment\/(.*)\.pf_fragment$/.exec(path) ?? [];
    if (id === undefined) continue;
    const page: { url: string; content: string } = unpack(content);
    fragments[id] = page.url.slice(1);
    const words = fromIndexLetters(page.content).toLowerCase().match(/\p{L}+/gu) ?? [];
    for (const word of new Set(words)) pagesOf.set(word, (pagesOf.get(word) ?? 0) + 1);
  }
  const words = [...pagesOf].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
  const ahead = files.flatMap(({ path }) => (/\.(pf_meta|pf_index)$/.test(path) ? [`pagefind/${path}`] : []));
  return { fragments, words: words.join(' '), files: ahead };
}

/** Pagefind packs its files with gzip, behind a signature. */
function unpack<T>(content: Uint8Array): T {
  return JSON.parse(gunzipSync(content).toString().slice('pagefind_dcd'.length));
}
