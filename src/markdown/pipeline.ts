/**
 * From the Markdown of a document to HTML, in two steps, because a citation can point at a clause of a document
 * that is read later: first all are parsed, then, with the corpus complete, each is rendered once.
 */
import type { Root } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { ClauseState } from '../domain/content/clause.ts';
import { gatherMarks, markHandler, type Sources } from './block-marks.ts';
import { clauseNotes, type Note } from './clause-notes.ts';
import { clauseLists, clauseStates } from './clauses.ts';
import { datedRows } from './dated-rows.ts';
import { keepFormerIds } from './former-ids.ts';
import { type Heading, identifyHeadings } from './headings.ts';
import { leadOf } from './lead.ts';
import { dropLineFeeds } from './line-feeds.ts';
import { type Finder, linkSpans } from './link-spans.ts';
import { parseTree } from './parse.ts';
import { keepRaw } from './places.ts';
import { keysInOrder } from './sources.ts';
import { tableClasses } from './tables.ts';
import { textPlaces } from './text-places.ts';

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
  /** Lets go of the tree, which is made again when it is asked for: those of a thousand texts are a tenth of a gigabyte. */
  readonly forget: () => void;
}

/** What is put to a text beside what stands in its file. Notes and former ids are by the ids of headings. */
export interface Additions {
  /** Lines at the end of clauses. */
  readonly notes: ReadonlyMap<string, Note>;
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
  /** Where what happened on a day has a page: "23/2/2022". */
  readonly pageOfDay: (day: string) => string | undefined;
}

/** What pages get of a text. */
interface Rendered {
  readonly html: string;
  /** The source that bears nearly all of it, whose passages have no mark. */
  readonly main: string | undefined;
  /** By the id of its heading. */
  readonly clauses: Readonly<Record<string, ClauseState>>;
}

/** Parses the text of a document. */
export function parseMarkdown(markdown: string): Parsed {
  const tree = parseTree(markdown);
  keepRaw(tree, markdown);
  const told = { lead: leadOf(tree), headings: identifyHeadings(tree), keys: keysInOrder(tree) };
  return parsedLater(told, markdown, tree);
}

/** A text of which is known what it says of itself; it is parsed when it is asked for more, unless its tree is there. */
export function parsedLater(told: Told, markdown: string, tree?: Root): Parsed {
  let own = tree;
  return {
    ...told,
    get tree() {
      own ??= parseMarkdown(markdown).tree;
      return own;
    },
    forget: () => {
      own = undefined;
    },
  };
}

/**
 * Renders a parsed text. Each of `finders` is given the texts of all blocks and says what to make a link of; what one
 * has linked the next does not see.
 */
export function renderParsed(
  { tree, headings, keys }: Parsed,
  finders: readonly Finder[],
  sources: Sources,
  { notes, formerIds, pageOfDay }: Additions,
): Rendered {
  const isEditorial = (key: string) => sources.sourceOf(key)?.grade === 'editorial';
  const clauses = clauseStates(tree, headings, isEditorial);
  const { tree: marked, passages } = gatherMarks(finders.reduce(linkSpans, tree));
  const numbered = keys.filter((key) => !isEditorial(key));
  const { handler, main } = markHandler(numbered, passages, sources);
  const toHtml = unified()
    .use(remarkRehype, { handlers: { sourceMark: handler, root: wholeOf(marked) } })
    .use(() => clauseNotes(notes))
    .use(() => datedRows(pageOfDay))
    .use(() => clauseLists(clauses))
    .use(() => textPlaces)
    .use(() => keepFormerIds(formerIds))
    .use(() => tableClasses)
    .use(() => dropLineFeeds)
    .use(rehypeStringify, { collapseEmptyAttributes: true });
  return { html: toHtml.stringify(toHtml.runSync(EMPTY)), main, clauses: Object.fromEntries(clauses) };
}

const EMPTY: Root = { type: 'root', children: [] };

/**
 * Makes a tree in place of the one that is given. That is looked through for definitions first, which no text of ours
 * has, by a visitor that takes longer than the making.
 */
function wholeOf(tree: Root): Handler {
  return (state) => state.wrap(state.all(tree), false);
}
