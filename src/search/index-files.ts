/** The files that a build makes for search beside those of Pagefind. */

/** Names the files of the index that is published now. It alone keeps its address, and is asked for anew each time. */
export interface Manifest {
  /** Hash of the index, which the engine puts in the address of its first file. */
  readonly tag: string;
  /** What that file says: it would be one more to wait for, and might be of another release. */
  readonly entry: unknown;
  /** What the index has to be read with, in one file. */
  readonly key: string;
  /** What the engine reads before any part of the index. */
  readonly meta: string;
}

/** What the index has to be read with. */
export interface IndexKey {
  readonly pages: PageTable;
  readonly vocabulary: Vocabulary;
  /** The parts of the index in their order, each as its first word and its name, parted by blanks. */
  readonly parts: string;
}

/** What ranking and filters have to know of every page: one entry a page in each list. */
export interface PageTable {
  /** Ids that Pagefind gives its pages, parted by blanks. */
  readonly ids: string;
  /** Words of the name, with which the text of each page begins in the index. */
  readonly name: readonly number[];
  /** Words of its other names, which follow. */
  readonly aliases: readonly number[];
  /** Words of the facts about it, which follow. */
  readonly facts: readonly number[];
  /** Words of the headings of its sections, which follow; then comes the text, without them. */
  readonly headings: readonly number[];
  /** Words of all that it shows, where what readers type for it follows; 0 where nothing does. */
  readonly shown: readonly number[];
  /** Hundredths. */
  readonly weight: readonly number[];
  /** For each facet: its values, and for each page the place of its value. */
  readonly facets: Readonly<Record<string, { readonly values: readonly string[]; readonly of: readonly number[] }>>;
  /** Number of the chain of replacements, 0 for none, and how many replaced the page. */
  readonly chain: readonly number[];
  readonly age: readonly number[];
}

/** The words of the site. */
export interface Vocabulary {
  /** Every word with its marks, those on most pages first, parted by blanks. */
  readonly exact: string;
  /** Folded words that more than half of the pages of a large site have, those on the fewest first. */
  readonly common: string;
}

/**
 * A word as it stands in the index. Common words stand behind all others, so that those that tell most, which are
 * looked for first, lie in few files.
 */
export function inIndex(word: string, isCommon: boolean): string {
  return isCommon ? `zz${word}` : word;
}

/** A page as a result shows it. */
export interface Card {
  readonly path: string;
  readonly name: string;
  /** Of a directive that shares its number. */
  readonly year?: string;
  readonly title: string;
  readonly about: string;
  readonly state: string;
  readonly sections: readonly Section[];
}

/** A page's text up to its first heading, or below one. */
export interface Section {
  /** Id and heading; what stands before the first heading has none. */
  readonly id?: string;
  readonly title?: string;
  readonly text: string;
  /** What readers type for it and no one is shown. */
  readonly typed?: string;
}

/** Address of a card below the home page. The id changes with what the card says. */
export function cardFile(id: string): string {
  return `tim-kiem/trang/${id}.json`;
}
