import type { Collection, FrontMatter } from './schema.ts';

/** A heading of a page: 2 for a section, 3 for a clause; `slug` is its id. */
interface EntryHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** What pages get of a document: its front matter and what rendering found out. */
export type EntryData<C extends Collection> = FrontMatter<C> & {
  /** First paragraph, as plain text. */
  readonly lead: string;
  /** Keys of the sources that the text marks, in the order of their numbers. */
  readonly keys: readonly string[];
  readonly headings: readonly EntryHeading[];
};
