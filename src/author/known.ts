import type { Corpus } from '../domain/content/corpus.ts';
import { documentsIn } from '../domain/content/document.ts';
import type { BodyData } from '../domain/content/schema.ts';
import { nearest } from '../domain/language/suggest.ts';
import { bodyKey } from '../domain/party/body-key.ts';
import { placeKey } from '../domain/party/places.ts';

/** The content there is, as far as a new file can refer to it or be there already. */
export interface Known {
  readonly corpus: Corpus;
  /** Every file, readable or not, as folder and name without ending. */
  readonly ids: ReadonlySet<string>;
  /** The address of each source that has one, as its file says it, readable or not; by the key of the source. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** A file to be written; `file` is its path from the content folder. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** What an author asked for: the files to write, or a sentence that says why they are not. */
export type Outcome = { readonly files: readonly NewFile[] } | { readonly refusal: string };

/** A body found by its name, or what a new one would be; or a sentence that says why there can be none. */
type FoundBody = { readonly slug: string; readonly data: BodyData } | { readonly refusal: string };

/** The body of a name or a slug, however it is spelled; undefined when there is none. */
export function knownBody(name: string, { corpus: { bodies } }: Known): FoundBody | undefined {
  const key = bodyKey(name);
  const found = [...bodies].find(([slug, { data }]) => slug === name || bodyKey(data.name) === key);
  return found && { slug: found[0], data: found[1].data };
}

/** The province that the name of a body ends in, as the lists of provinces spell it. */
export function provinceIn(name: string, { corpus: { documents } }: Known): string | undefined {
  const provinces = new Set(documentsIn(documents, 'dia-gioi').flatMap(({ data }) => data.provinces));
  const key = bodyKey(name);
  return [...provinces]
    .filter((province) => ` ${key}`.endsWith(` ${placeKey(province)}`))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** The name of a body that one was perhaps meant to be. */
export function nearBody(name: string, { corpus: { bodies } }: Known): string | undefined {
  return nearest(
    name,
    [...bodies.values()].map(({ data }) => data.name),
  );
}
