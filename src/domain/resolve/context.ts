/** Where a citation stands. Of what is said twice, the sentence goes before the page. */
export interface CitationContext {
  /** Name of the body the page is about or comes from. */
  readonly issuer?: string | null | undefined;
  /** Province of the page. */
  readonly place?: string | null | undefined;
  /** ISO day, month or year on which the text was written: what was issued later cannot be meant. */
  readonly date?: string | null | undefined;
  /** ISO day of what the text is about; it may tell what came later too. */
  readonly about?: string | null | undefined;
  /** Term of the Central Committee the page is about. */
  readonly term?: string | null | undefined;
  /** Slug of the page itself. */
  readonly self?: string | undefined;
  /** Slugs of the directives that the page names as its own relations. */
  readonly related?: readonly string[] | undefined;
}
