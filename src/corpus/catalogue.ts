import { buildCorpus, type Corpus } from '../domain/content/corpus.ts';
import type { Document } from '../domain/content/document.ts';
import { catalogueOf, citableIn } from '../domain/resolve/catalogue.ts';
import { type Catalogue, indexCatalogue } from '../domain/resolve/holder.ts';
import { type ReviewData, reviewDataOf } from '../domain/review/review-data.ts';
import { clauseIds } from '../markdown/headings.ts';
import { parseMarkdown } from '../markdown/pipeline.ts';
import { readContent } from './read.ts';

/** What citations can lead to in a content folder. Files with faults are left out. */
export function readCatalogue(folder: string): Catalogue {
  return indexCatalogue(catalogueOf(citableIn(readCorpus(folder)), clausesOf));
}

/** What the citations of a text are reviewed with. Files with faults are left out. */
export function readReviewData(folder: string): ReviewData {
  const corpus = readCorpus(folder);
  return reviewDataOf(citableIn(corpus), clausesOf, (key) => corpus.sources.get(key)?.data.grade);
}

function readCorpus(folder: string): Corpus {
  return buildCorpus(readContent(folder).documents);
}

function clausesOf({ markdown }: Document<'van-ban'>): string[] {
  return clauseIds(parseMarkdown(markdown).headings);
}
