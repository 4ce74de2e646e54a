import { buildCorpus } from '../domain/content/corpus.ts';
import type { Document } from '../domain/content/document.ts';
import { catalogueOf } from '../domain/resolve/catalogue.ts';
import { type Catalogue, indexCatalogue } from '../domain/resolve/holder.ts';
import { clauseIds } from '../markdown/headings.ts';
import { parseMarkdown } from '../markdown/pipeline.ts';
import { readContent } from './read.ts';

/** What citations can lead to in a content folder. Files with faults are left out. */
export async function readCatalogue(folder: string): Promise<Catalogue> {
  const { documents } = await readContent(folder);
  const clausesOf = ({ markdown }: Document<'van-ban'>) => clauseIds(parseMarkdown(markdown).headings);
  return indexCatalogue(catalogueOf(buildCorpus(documents), clausesOf));
}
