import type { SiteUrls } from '../domain/addresses/urls.ts';
import { checkGraph } from '../domain/checks/graph.ts';
import { checkIdentity } from '../domain/checks/identity.ts';
import { checkLineage } from '../domain/checks/lineage.ts';
import { checkNamesakes } from '../domain/checks/namesakes.ts';
import { checkPlaces } from '../domain/checks/places.ts';
import { checkReferences } from '../domain/checks/references.ts';
import { checkSourceWays, checkUnusedSources } from '../domain/checks/sources.ts';
import { checkStatus } from '../domain/checks/status.ts';
import { checkThemes } from '../domain/checks/themes.ts';
import { COLLECTIONS } from '../domain/content/collections.ts';
import { buildCorpus, type Corpus, isEditorial } from '../domain/content/corpus.ts';
import { documentsIn } from '../domain/content/document.ts';
import type { Problem } from '../domain/content/problem.ts';
import { checkIds } from '../markdown/headings.ts';
import { parseMarkdown } from '../markdown/pipeline.ts';
import { checkKeys, keysInOrder } from '../markdown/sources.ts';
import { checkMarked, statementsOf } from '../markdown/statements.ts';
import { checkWording, type Wording } from '../markdown/wording.ts';
import { readContent } from './read.ts';
import { type RenderedDocument, renderCorpus } from './render.ts';

/** Reads, checks and renders a content folder. With any problem there are no documents. */
export async function loadCorpus(
  folder: string,
  urls: SiteUrls,
): Promise<{ documents: readonly RenderedDocument[]; problems: readonly Problem[] }> {
  const { documents, problems: faultsInReading, unread } = await readContent(folder);
  const corpus = buildCorpus(documents);
  const keys = new Set([...corpus.sources.keys(), ...[...unread].map((id) => id.replace(/^nguon\//, ''))]);
  const texts = documents
    .filter(({ collection }) => COLLECTIONS[collection].ending === '.md')
    .map((document) => ({ document, parsed: parseMarkdown(document.markdown, keys) }));

  const headingsIn = new Map(
    texts.map(({ document, parsed }) => [document.file, parsed.headings.map(({ slug }) => slug)]),
  );
  const wording = wordingOf(corpus);
  const problems: Problem[] = [
    ...faultsInReading,
    ...checkIdentity(corpus),
    ...checkReferences(corpus, unread),
    ...checkStatus(corpus),
    ...checkGraph(corpus),
    ...checkPlaces(corpus),
    ...checkNamesakes(corpus),
    ...checkLineage(corpus, ({ file }) => headingsIn.get(file) ?? []),
    ...checkSourceWays(corpus),
    // What a file that could not be read rests on is not known.
    ...(unread.size === 0
      ? checkUnusedSources(
          corpus,
          texts.flatMap(({ parsed }) => keysInOrder(parsed.tree)),
        )
      : []),
    ...texts.flatMap(({ document, parsed: { headings } }) =>
      document.collection === 'van-ban'
        ? checkThemes(
            document,
            headings.map(({ slug }) => slug),
          )
        : [],
    ),
    ...texts.flatMap(({ document: { file, collection }, parsed: { tree, headings } }) => {
      const statements = COLLECTIONS[collection].sourced ? statementsOf(tree) : [];
      const faults = [
        ...checkKeys(tree, keys),
        ...checkIds(headings),
        ...checkMarked(statements),
        ...checkWording(statements, wording),
      ];
      return faults.map((fault) => ({ file, ...fault }));
    }),
  ];
  return { documents: problems.length > 0 ? [] : renderCorpus(corpus, texts, urls), problems };
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
