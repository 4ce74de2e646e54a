import type { Collection, FrontMatter } from './collections.ts';
import type { Position } from './problem.ts';

/** The way to a field of the front matter: ["relations", "replaces", 0, "to"]. */
export type FieldPath = readonly (string | number)[];

/** A content file that was read: its front matter checked, its body still Markdown. */
export interface Document<C extends Collection> {
  readonly collection: C;
  /** File name without its ending. */
  readonly slug: string;
  /** Path from the content folder. */
  readonly file: string;
  readonly data: FrontMatter<C>;
  /** The text under the front matter, on the lines it has in the file. */
  readonly markdown: string;
  /** Where a field of the front matter stands in the file. */
  readonly locate: (path: FieldPath) => Position;
}

export type AnyDocument = { [C in Collection]: Document<C> }[Collection];

/** The documents of one collection. */
export function documentsIn<C extends Collection>(documents: readonly AnyDocument[], collection: C): Document<C>[] {
  return documents.filter(
    (document): document is Extract<AnyDocument, Document<C>> => document.collection === collection,
  );
}
