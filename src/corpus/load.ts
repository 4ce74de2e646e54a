import type { SiteUrls } from '../domain/addresses/urls.ts';
import { COLLECTIONS } from '../domain/content/collections.ts';
import { buildCorpus } from '../domain/content/corpus.ts';
import type { AnyDocument } from '../domain/content/document.ts';
import type { Problem } from '../domain/content/problem.ts';
import { parseMarkdown } from '../markdown/pipeline.ts';
import { definedKeys } from '../markdown/sources.ts';
import { checkCorpus, checkTexts } from './check.ts';
import { keeping } from './kept.ts';
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
    const problems = [
      ...faultsInReading,
      ...checkCorpus(corpus, texts, unread),
      ...checkTexts(texts, corpus, keys, keep),
    ];
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
