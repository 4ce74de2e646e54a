import type { Card } from './card.ts';
import type { CitationRecord } from './cited-by.ts';
import type { Collection, DirectiveData, FrontMatter, SourceData } from './schema.ts';

/** A heading of a page: 2 for a section, 3 for a clause; `slug` is its id. */
interface EntryHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** What pages get of a document: its front matter and what reading all content found out. */
export type EntryData<C extends Collection> = FrontMatter<C> & {
  /** First paragraph, as plain text. */
  readonly lead: string;
  /** Keys of the sources that the text marks, in the order of their numbers. */
  readonly keys: readonly string[];
  /** Every citation in the text, in order. */
  readonly citations: readonly CitationRecord[];
  /** One for each directive and term that the text links to. */
  readonly cards: readonly Card[];
  readonly headings: readonly EntryHeading[];
} & (C extends 'van-ban' ? { readonly statusGrade: SourceData['grade'] } : unknown);

/** A directive as its cards and lists show it. */
export type ListedDirective = DirectiveData & Pick<EntryData<'van-ban'>, 'statusGrade'>;
