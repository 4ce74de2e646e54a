import type { SiteUrls } from '../domain/addresses/urls.ts';
import { checkGraph } from '../domain/checks/graph.ts';
import { checkIdentity } from '../domain/checks/identity.ts';
import { checkPlaces } from '../domain/checks/places.ts';
import { checkReferences } from '../domain/checks/references.ts';
import { checkStatus } from '../domain/checks/status.ts';
import { checkThemes } from '../domain/checks/themes.ts';
import { COLLECTIONS } from '../domain/content/collections.ts';
import { buildCorpus, type Corpus, isEditorial } from '../domain/content/corpus.ts';
import { type AnyDocument, documentsIn } from '../domain/content/document.ts';
import type { Problem } from '../domain/content/problem.ts';
import { checkIds } from '../markdown/headings.ts';
import { type Parsed, parseMarkdown } from '../markdown/pipeline.ts';
import { checkKeys, definedKeys } from '../markdown/sources.ts';
import { checkMarked, statementsOf } from '../markdown/statements.ts';
import { checkWording, type Wording } from '../markdown/wording.ts';
import { type Keep, keeping } from './kept.ts';
import { readContent } from './read.ts';
import { type ParsedDocument, type RenderedDocument, renderCorpus } from './render.ts';
import { shownDocuments } from './shown.ts';

/** What reading a content folder gave. */
export interface CorpusReading {
  /** How many files were read, with or without a fault. */
  readonly files: number;
  readonly problems: readonly Problem[];
  /** Every document in which no fault was found, rendered; of one with a fault what can be shown, see `Shown`. */
  readonly render: () => readonly RenderedDocument[];
  /** Files that cannot be read and were not read before, as folder and name without ending: there is nothing to show of them. */
  readonly unshown: ReadonlySet<string>;
}

/** Reads, checks and renders a content folder. With any problem there are no documents. */
export async function loadCorpus(
  folder: string,
  urls: SiteUrls,
): Promise<{ documents: readonly RenderedDocument[]; problems: readonly Problem[] }> {
  const { problems, render } = await corpusReader(folder, urls)();
  return { documents: problems.length > 0 ? [] : render(), problems };
}

/**
 * Reads and checks a content folder each time it is called; what a file gave is kept as long as nothing changes of what
 * it rests on, so that reading again costs what was changed.
 */
export function corpusReader(folder: string, urls: SiteUrls): () => Promise<CorpusReading> {
  const kept = keeping();
  const { keep } = kept;
  const shown = shownDocuments();
  return async () => {
    const { documents, problems: faultsInReading, unread } = await readContent(folder, keep);
    const corpus = buildCorpus(documents);
    const keys = new Set([...corpus.sources.keys(), ...[...unread].map((id) => id.replace(/^nguon\//, ''))]);
    const texts = documents
      .filter(({ collection }) => COLLECTIONS[collection].ending === '.md')
      .map((document): ParsedDocument => {
        const from = [document, definedKeys(document.markdown, keys).join(' ')];
        return { document, parsed: keep(`parse ${document.file}`, from, () => parseMarkdown(document.markdown, keys)) };
      });
    const problems = [...faultsInReading, ...checkCorpus(corpus, unread), ...checkTexts(texts, corpus, keys, keep)];
    const { texts: whole, unshown } = shown(texts, unread, problems);
    return {
      files: documents.length + unread.size,
      problems,
      unshown,
      render: () => renderCorpus(buildCorpus(withTexts(documents, whole)), whole, urls, kept),
    };
  };
}

/** The documents without text of our own pipeline, and the others as they are to be shown. */
function withTexts(documents: readonly AnyDocument[], texts: readonly ParsedDocument[]): AnyDocument[] {
  return [
    ...documents.filter(({ collection }) => COLLECTIONS[collection].ending !== '.md'),
    ...texts.map(({ document }) => document),
  ];
}

/** What the front matter of all files contradicts. */
function checkCorpus(corpus: Corpus, unread: ReadonlySet<string>): Problem[] {
  return [
    ...checkIdentity(corpus),
    ...checkReferences(corpus, unread),
    ...checkStatus(corpus),
    ...checkGraph(corpus),
    ...checkPlaces(corpus),
  ];
}

/** The faults of each text. */
function checkTexts(
  texts: readonly ParsedDocument[],
  corpus: Corpus,
  keys: ReadonlySet<string>,
  keep: Keep,
): Problem[] {
  const wording = keep('wording', [JSON.stringify(wordingFacts(corpus)), [...keys].join(' ')], () => wordingOf(corpus));
  return texts.flatMap(({ document, parsed }) =>
    keep(`check ${document.file}`, [document, parsed, wording], () => checkText(document, parsed, wording, keys)),
  );
}

function checkText(document: AnyDocument, { tree, headings }: Parsed, wording: Wording, keys: ReadonlySet<string>) {
  const { file, collection } = document;
  const statements = COLLECTIONS[collection].sourced ? statementsOf(tree) : [];
  const ids = headings.map(({ slug }) => slug);
  const faults = [
    ...checkKeys(tree, keys),
    ...checkIds(headings),
    ...checkMarked(statements),
    ...checkWording(statements, wording),
  ];
  return [
    ...(collection === 'van-ban' ? checkThemes(document, ids) : []),
    ...faults.map((fault): Problem => ({ file, ...fault })),
  ];
}

/** All that the rules of wording rest on. */
function wordingFacts({ documents, directives, sources }: Corpus): unknown {
  return [
    [...directives.values()].map(({ data }) => data.title),
    documentsIn(documents, 'thuat-ngu').map(({ data: { term, aliases } }) => [term, aliases]),
    [...sources].map(([key, { data }]) => [key, data.quotes, data.unprinted, data.grade]),
  ];
}

/** The titles, terms and sources of the corpus, as the rules of wording ask for them. */
function wordingOf(corpus: Corpus): Wording {
  const { documents, directives, sources } = corpus;
  const terms = documentsIn(documents, 'thuat-ngu').flatMap(({ data: { term, aliases } }) => [term, ...aliases]);
  const source = (key: string) => sources.get(key)?.data;
  return {
    titles: [...directives.values()].map(({ data }) => data.title),
    terms,
    quotesOf: (key) => source(key)?.quotes ?? [],
    unprintedIn: (key) => source(key)?.unprinted ?? [],
    isEditorial: (key) => isEditorial(corpus, key),
  };
}
