import type { CatalogueRow } from '../domain/query/catalogue.ts';
import type { PageText } from './facts.ts';
import { type Word, wordsOf } from './words.ts';

/** Something that can be a result: a page, or a clause on it. */
export interface Candidate {
  readonly row: CatalogueRow;
  /** Id of the clause; undefined for the page. */
  readonly anchor: string | undefined;
  readonly title: string;
  readonly text: string;
  /** Words of the title, and of the subject of a directive. */
  readonly heading: readonly Word[];
  /** Its title, and other names of it. */
  readonly names: readonly (readonly Word[])[];
  /** Words that belong to it but stand elsewhere: people and places of a page, the name of a clause's page. */
  readonly context: readonly Word[];
  readonly lead: readonly Word[];
  readonly body: readonly Word[];
}

/** Words at the beginning of a page that say what it is. */
const LEAD = 60;

/** A page as a candidate; without a text as far as the catalogue knows it. */
export function pageCandidate(row: CatalogueRow, parts: PageText): Candidate {
  const content = parts.map(({ title = '', text }) => `${title} ${text}`.trim()).join(' ');
  // The content of a page begins with its heading, which has a field of its own.
  const text = [row.name.replace(/ \(.*\)$/, ''), row.title].reduce(withoutStart, content);
  const body = wordsOf(text);
  return {
    row,
    anchor: undefined,
    title: row.name,
    text,
    heading: wordsOf([row.name, row.title].filter(Boolean).join(' ')),
    names: [row.name, row.title.replace(/^về (việc )?/, ''), ...row.aliases].map(wordsOf),
    context: wordsOf(`${row.keywords} ${row.about}`),
    lead: body.slice(0, LEAD),
    body,
  };
}

/** The clauses of a page as candidates. */
export function clauseCandidates(row: CatalogueRow, parts: PageText): Candidate[] {
  return parts.flatMap(({ id, title = '', text }) => {
    if (id === undefined) return [];
    const body = wordsOf(text);
    return {
      row,
      anchor: id,
      title,
      text,
      heading: wordsOf(title),
      names: [wordsOf(title)],
      context: wordsOf(`${row.name} ${row.title}`),
      lead: body.slice(0, LEAD),
      body,
    };
  });
}

function withoutStart(text: string, start: string): string {
  return text.startsWith(start) ? text.slice(start.length).replace(/^[.\s]+/, '') : text;
}
