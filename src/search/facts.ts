/** What the browser has to know of the index before it asks it; made after every build. */
export interface IndexFacts {
  /** Path of a page by the id that Pagefind gives its results. */
  readonly pages: Readonly<Record<string, string>>;
  /** Every word of the site, those on most pages first. */
  readonly words: string;
  /** Files to fetch ahead, below the home page: the index, and the texts of a site that has not many. */
  readonly files: readonly string[];
  /** Number of the pack with the text of a page, by its path. */
  readonly packs: Readonly<Record<string, number>>;
}

/** Texts of some pages, by path. */
export type TextPack = Readonly<Record<string, PageText>>;

/** The text of a page as search reads and quotes it: one part a section. */
export type PageText = readonly PagePart[];

export interface PagePart {
  /** Id and heading of a clause; other sections belong to the page. */
  readonly id?: string;
  readonly title?: string;
  readonly text: string;
}

/** A pack of texts, below the home page. */
export function packFile(number: number): string {
  return `tim-kiem/chu-${number}.json`;
}
