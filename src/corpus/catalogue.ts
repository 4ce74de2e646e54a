import { buildCorpus, type Corpus } from '../domain/content/corpus.ts';
import type { Document } from '../domain/content/document.ts';
import { catalogueOf, citableIn } from '../domain/resolve/catalogue.ts';
import { type Catalogue, indexCatalogue } from '../domain/resolve/holder.ts';
import { type ReviewData, reviewDataOf } from '../domain/review/review-data.ts';
import { clauseIds } from '../markdown/headings.ts';
import { parseMarkdown } from '../markdown/pipeline.ts';
import { readContent } from './read.ts';

/** What citations can lead to in a content folder. Files with faults are left out. */
export async function readCatalogue(folder: string): Promise<Catalogue> {
  return indexCatalogue(catalogueOf(citableIn(await readCorpus(folder)), clausesOf));
}

/** What the citations of a text are reviewed with. Files with faults are left out. */
export async function readReviewData(folder: string): Promise<ReviewData> {
  const corpus = await readCorpus(folder);
  return reviewDataOf(citableIn(corpus), clausesOf, (key) => corpus.sources.get(key)?.data.grade);
}

async function readCorpus(folder: string): Promise<Corpus> {
  const { documents } = await readContent(folder);
  return buildCorpus(documents);
}

function clausesOf({ markdown }: Document<'van-ban'>): string[] {
  return clauseIds(parseMarkdown(markdown).headings);
}
