import type { CatalogueRow } from '../domain/query-catalogue.ts';
import type { PageText } from './pagefind.ts';
import { type Word, wordsOf } from './words.ts';

/** Something that can be a result: a page, or a clause on it. */
export interface Candidate {
  readonly row: CatalogueRow;
  /** Id of the clause; undefined for the page. */
  readonly anchor: string | undefined;
  readonly heading: string;
  readonly headingWords: readonly Word[];
  /** Words that belong to it but stand elsewhere: people and places of a page, the name of a clause's page. */
  readonly contextWords: readonly Word[];
  readonly body: string;
  readonly bodyWords: readonly Word[];
}

/** A page as a candidate, as far as the catalogue knows it. */
export function pageCandidate(row: CatalogueRow, text: string): Candidate {
  const heading = [row.name, row.title].filter(Boolean).join(' ');
  return {
    row,
    anchor: undefined,
    heading,
    headingWords: wordsOf(heading),
    contextWords: wordsOf(`${row.keywords} ${row.about}`),
    body: text,
    bodyWords: wordsOf(text),
  };
}

/** The clauses of a page as candidates. */
export function clauseCandidates(row: CatalogueRow, { content, anchors }: PageText): Candidate[] {
  const starts = startsOfWords(content);
  const headings = anchors.filter(({ element }) => element === 'h2' || element === 'h3');
  return headings.flatMap(({ element, id, location }, at) => {
    if (element !== 'h3') return [];
    const next = headings[at + 1]?.location;
    const section = content.slice(starts[location], next === undefined ? undefined : starts[next]).trim();
    const heading = headingOf(section, headings[at]?.text ?? '');
    const body = section.slice(heading.length).replace(/^[.\s]+/, '');
    return {
      row,
      anchor: id,
      heading,
      headingWords: wordsOf(heading),
      contextWords: wordsOf(`${row.name} ${row.title}`),
      body,
      bodyWords: wordsOf(body),
    };
  });
}

/** Where each word of a text begins, as Pagefind counts words. */
function startsOfWords(text: string): number[] {
  return [...text.matchAll(/\S+/g)].map(({ index }) => index);
}

/** The heading as the page writes it, with its own letters. */
function headingOf(section: string, text: string): string {
  return section.slice(0, text.trim().length);
}
