import { buildCorpus } from '../domain/corpus.ts';
import { checkIdentity } from '../domain/identity-check.ts';
import type { Problem } from '../domain/problem.ts';
import { checkReferences } from '../domain/references-check.ts';
import type { Collection } from '../domain/schema.ts';
import type { SiteUrls } from '../domain/urls.ts';
import { checkIds } from '../markdown/headings.ts';
import { parseBody } from '../markdown/pipeline.ts';
import { checkKeys, checkStatements } from '../markdown/sources.ts';
import { readContent } from './read.ts';
import { type RenderedDocument, renderCorpus } from './render.ts';

/** Collections in which every statement carries its source. */
const SOURCED: readonly Collection[] = ['van-ban', 'hoi-nghi', 'co-quan', 'thuat-ngu'];

/** Reads, checks and renders a content folder. With any problem there are no documents. */
export async function loadCorpus(
  folder: string,
  urls: SiteUrls,
): Promise<{ documents: readonly RenderedDocument[]; problems: readonly Problem[] }> {
  const { documents, problems: faultsInReading, unread } = await readContent(folder);
  const corpus = buildCorpus(documents);
  const keys = new Set([...corpus.sources.keys(), ...[...unread].map((id) => id.replace(/^nguon\//, ''))]);
  const parsed = documents
    .filter(({ collection }) => collection !== 'trang')
    .map((document) => ({ document, body: parseBody(document.body, keys) }));

  const problems: Problem[] = [
    ...faultsInReading,
    ...checkIdentity(corpus),
    ...checkReferences(corpus, unread),
    ...parsed.flatMap(({ document: { file, collection }, body: { tree, headings } }) =>
      [
        ...checkKeys(tree, keys),
        ...checkIds(headings),
        ...(SOURCED.includes(collection) ? checkStatements(tree) : []),
      ].map((fault) => ({ file, ...fault })),
    ),
  ];
  return { documents: problems.length > 0 ? [] : renderCorpus(corpus, parsed, urls), problems };
}
