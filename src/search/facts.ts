/** What the browser has to know of Pagefind's index before it asks it; made after every build. */
export interface IndexFacts {
  /** Path of a page by the id that Pagefind gives its results. */
  readonly fragments: Readonly<Record<string, string>>;
  /** Every word of the site, those on most pages first. */
  readonly words: string;
  /** Files of the index, below the home page. */
  readonly files: readonly string[];
}
