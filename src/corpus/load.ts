import type { SiteUrls } from '../domain/addresses/urls.ts';
import { checkAddresses, fileAt } from '../domain/checks/addresses.ts';
import { checkCorpus } from '../domain/checks/corpus.ts';
import { checkThemes } from '../domain/checks/themes.ts';
import { COLLECTIONS } from '../domain/content/collections.ts';
import { buildCorpus, type Corpus, isEditorial } from '../domain/content/corpus.ts';
import { type AnyDocument, documentsIn } from '../domain/content/document.ts';
import type { Problem } from '../domain/content/problem.ts';
import { parseEditorial } from '../markdown/editorial.ts';
import { parseMarkdown } from '../markdown/pipeline.ts';
import { keysInOrder } from '../markdown/sources.ts';
import type { Wording } from '../markdown/wording.ts';
import { type ReadText, textChecker } from './check-text.ts';
import { readContent } from './read.ts';
import { type RenderedDocument, renderCorpus } from './render.ts';

export interface LoadedCorpus {
  readonly documents: readonly RenderedDocument[];
  /** Pages that Astro's compiler renders. */
  readonly compiled: readonly AnyDocument[];
  readonly problems: readonly Problem[];
}

/**
 * Reads, checks and renders a content folder. With any problem there are no documents. `ledger`: every address that was
 * ever published of this content.
 */
export async function loadCorpus(
  folder: string,
  urls: SiteUrls,
  ledger: readonly string[] = [],
): Promise<LoadedCorpus> {
  const { documents, problems: faultsInReading, unread } = await readContent(folder);
  const corpus = buildCorpus(documents);
  const readings = documents.map(readText);
  const texts = readings.flatMap(({ text }) => text ?? []);
  const check = textChecker(corpus, texts, unread, wordingOf(corpus));
  const headings = new Map(texts.map(({ document, parsed }) => [document.file, parsed.headings]));
  const idsOf = ({ file }: AnyDocument) => (headings.get(file) ?? []).map(({ slug }) => slug);
  const told = new Set(faultsInReading.map(placeOf));
  const ofTexts = [...readings.flatMap(({ faults }) => faults), ...texts.flatMap(check)];
  const problems: Problem[] = [
    ...faultsInReading,
    ...checkCorpus(corpus, {
      unread,
      published: new Set(ledger.flatMap((address) => fileAt(address) ?? [])),
      idsOf,
      marked: texts.flatMap(({ parsed }) => keysInOrder(parsed.tree)),
    }),
    ...corpus.directives.values().flatMap((directive) => checkThemes(directive, idsOf(directive))),
    ...ofTexts.filter((problem) => !told.has(placeOf(problem))),
    ...checkAddresses(ledger, corpus, unread, ({ file }) => headings.get(file)),
  ];
  if (problems.length > 0) return { documents: [], compiled: [], problems };
  const { ours = [], theirs = [] } = Object.groupBy(texts, ({ document }) =>
    isCompiled(document) ? 'theirs' : 'ours',
  );
  return { documents: renderCorpus(corpus, ours, urls), compiled: theirs.map(({ document }) => document), problems };
}

/** A line in which a letter is wrong has no other fault that can be relied on. */
function placeOf({ file, line }: Problem): string {
  return `${file}:${line}`;
}

function isCompiled({ collection }: AnyDocument): boolean {
  return COLLECTIONS[collection].ending === '.mdx';
}

/** What the text of a document is read as; a page that its compiler could not read is a fault. */
function readText(document: AnyDocument): { text?: ReadText; faults: readonly Problem[] } {
  const { file, markdown } = document;
  if (!isCompiled(document)) return { text: { document, parsed: parseMarkdown(markdown) }, faults: [] };
  const read = parseEditorial(markdown);
  if ('fault' in read) return { faults: [{ file, ...read.fault }] };
  return { text: { document, parsed: read.parsed }, faults: [] };
}

/** The titles, terms and sources of the corpus, as the rules of wording ask for them. */
function wordingOf(corpus: Corpus): Wording {
  const { documents, directives, sources } = corpus;
  const terms = documentsIn(documents, 'thuat-ngu').flatMap(({ data: { term, aliases } }) => [term, ...aliases]);
  const source = (key: string) => sources.get(key)?.data;
  return {
    titles: [...directives.values()].map(({ data }) => data.title),
    terms,
    quotesOf: (key) => source(key)?.quotes,
    unprintedIn: (key) => source(key)?.unprinted ?? [],
    isEditorial: (key) => isEditorial(corpus, key),
  };
}
