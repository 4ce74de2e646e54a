/** What the index of the search has to know of a page beside its text. */
export interface CatalogueRow {
  /** Address below the base path: "van-ban/21-kl-tw-2021/". */
  readonly path: string;
  /** "Kết luận số 21-KL/TW", or the title of a page that is no directive. */
  readonly name: string;
  /** Of a directive that shares its number: the year, which results show behind its name. */
  readonly year?: string;
  /** Of a directive: what it is about. */
  readonly title: string;
  /** Other names it is known by: a query that is one of them is answered by this page. */
  readonly aliases: readonly string[];
  /** One line under a result: who, when. */
  readonly about: string;
  /** Status of a directive, empty for other pages. */
  readonly state: string;
  /** Names that the text of the page may lack: place, people, days. */
  readonly keywords: string;
  /** What readers type for it, and no page shows; and for what a section of it says, by the id of the section. */
  readonly typed?: string;
  readonly typedForSections?: Readonly<Record<string, string>>;
  /** Text of a page that is found by what it shows first; undefined where its whole text is read. */
  readonly text?: string;
  readonly facets: Facets;
  /** How much a match counts; 1 is a full page of a directive that holds. */
  readonly weight: number;
  /** Name of the chain of replacements that a directive stands in, and how many replaced it. */
  readonly chain?: { readonly name: string; readonly age: number };
}

/** What a page can be filtered by; an empty value fits no filter. */
export interface Facets {
  readonly loai: string;
  readonly coquan: string;
  readonly cap: string;
  readonly nam: string;
  readonly hieuluc: string;
}
