/**
 * From the Markdown of a document to HTML, in two steps, because a citation can point at a clause of a document
 * that is read later: first all are parsed, then, with the corpus complete, each is rendered once.
 */
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { clauseNotes, type Note } from './clause-notes.ts';
import { clauseLists } from './clauses.ts';
import { keepFormerIds } from './former-ids.ts';
import { type Heading, identifyHeadings } from './headings.ts';
import { leadOf } from './lead.ts';
import { type Finder, linkSpans } from './link-spans.ts';
import { keepNumbers } from './numbers.ts';
import { keepRaw } from './places.ts';
import { everyMark } from './source-marks.ts';
import { keysInOrder, markHandler } from './sources.ts';
import { tableClasses } from './tables.ts';

/** What a text says of itself. */
export interface Told {
  /** First paragraph, as plain text. */
  readonly lead: string;
  readonly headings: readonly Heading[];
  /** Keys of the sources that it marks, in the order of their numbers. */
  readonly keys: readonly string[];
}

export interface Parsed extends Told {
  readonly tree: Root;
}

/** What is put to clauses, by the ids of their headings: lines at their end, and ids that they had before. */
export interface Additions {
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(everyMark);

/** Parses the text of a document. */
export function parseMarkdown(markdown: string): Parsed {
  const tree = parser.parse(markdown);
  keepRaw(tree, markdown);
  return { tree, lead: leadOf(tree), headings: identifyHeadings(tree), keys: keysInOrder(tree) };
}

/** A text of which is known what it says of itself; it is parsed when it is asked for more. */
export function parsedLater(told: Told, markdown: string): Parsed {
  let tree: Root | undefined;
  return {
    ...told,
    get tree() {
      tree ??= parseMarkdown(markdown).tree;
      return tree;
    },
  };
}

/**
 * Renders a parsed text. Each of `finders` is given the texts of all blocks and says what to
 * make a link of; what one has linked the next does not see. `isEditorial`: whether a source is our own inference.
 */
export function renderParsed(
  { tree, keys }: Parsed,
  finders: readonly Finder[],
  isEditorial: (key: string) => boolean,
  { notes, formerIds }: Additions,
): string {
  const linked = finders.reduce(linkSpans, tree);
  const toHtml = unified()
    .use(remarkRehype, { handlers: { footnoteReference: markHandler(keys, isEditorial) } })
    .use(() => clauseNotes(notes))
    .use(() => clauseLists)
    .use(() => keepFormerIds(formerIds))
    .use(() => keepNumbers)
    .use(() => tableClasses)
    .use(rehypeStringify);
  return toHtml.stringify(toHtml.runSync(linked));
}
