import { checkGraph } from '../domain/checks/graph.ts';
import { checkIdentity } from '../domain/checks/identity.ts';
import { checkLineage } from '../domain/checks/lineage.ts';
import { checkPlaces } from '../domain/checks/places.ts';
import { checkReferences } from '../domain/checks/references.ts';
import { checkSourceWays, checkUnusedSources } from '../domain/checks/sources.ts';
import { checkStatus } from '../domain/checks/status.ts';
import { checkThemes } from '../domain/checks/themes.ts';
import { COLLECTIONS } from '../domain/content/collections.ts';
import { type Corpus, isEditorial } from '../domain/content/corpus.ts';
import { type AnyDocument, documentsIn } from '../domain/content/document.ts';
import type { Problem } from '../domain/content/problem.ts';
import { checkIds } from '../markdown/headings.ts';
import type { Parsed } from '../markdown/pipeline.ts';
import { checkKeys, keysInOrder } from '../markdown/sources.ts';
import { checkMarked, statementsOf } from '../markdown/statements.ts';
import { checkWording, type Wording } from '../markdown/wording.ts';
import type { Keep } from './kept.ts';
import type { ParsedDocument } from './render.ts';

/** What files contradict among each other. `unread`: the files that could not be read. */
export function checkCorpus(corpus: Corpus, texts: readonly ParsedDocument[], unread: ReadonlySet<string>): Problem[] {
  const headings = new Map(
    texts.map(({ document, parsed }) => [document.file, parsed.headings.map(({ slug }) => slug)]),
  );
  const headingsOf = ({ file }: AnyDocument) => headings.get(file) ?? [];
  return [
    ...checkIdentity(corpus),
    ...checkReferences(corpus, unread),
    ...checkStatus(corpus),
    ...checkGraph(corpus),
    ...checkPlaces(corpus),
    ...checkLineage(corpus, headingsOf),
    ...checkSourceWays(corpus),
    // What a file that could not be read rests on is not known.
    ...(unread.size === 0
      ? checkUnusedSources(
          corpus,
          texts.flatMap(({ parsed }) => keysInOrder(parsed.tree)),
        )
      : []),
  ];
}

/** The faults of each text. `keys`: the sources there are. */
export function checkTexts(
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
