import type { ClauseState } from '../content/clause.ts';
import type { Collection, FrontMatter } from '../content/collections.ts';
import type { DirectiveData, SourceData } from '../content/schema.ts';
import type { StatusWords } from '../content/status.ts';
import type { CitationRecord } from '../resolve/record.ts';

/** A heading of a page: 2 for a section, 3 for a clause; `slug` is its id. */
export interface PageHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
  /** What is known of a clause; undefined for a section. */
  readonly state?: ClauseState | undefined;
}

/** What pages get of a document: its front matter and what reading all content found out. */
export type PageData<C extends Collection> = FrontMatter<C> & {
  /** First paragraph, as plain text. */
  readonly lead: string;
  /** Keys of the sources that the text marks, in the order of their numbers. */
  readonly keys: readonly string[];
  /** The source that bears nearly all of the text, where one does. */
  readonly main?: string | undefined;
  /** Every citation in the text, in order. */
  readonly citations: readonly CitationRecord[];
  readonly headings: readonly PageHeading[];
} & (C extends 'van-ban' ? { readonly statusGrade: SourceData['grade']; readonly statusWords: StatusWords } : unknown);

/** A directive as its cards and lists show it. */
export type ListedDirective = DirectiveData & Pick<PageData<'van-ban'>, 'statusWords'>;

/** A directive as pages get it. */
export interface DirectiveEntry {
  readonly slug: string;
  readonly data: PageData<'van-ban'>;
  /** Markdown, with source marks. */
  readonly markdown: string;
}
