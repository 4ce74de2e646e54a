import { buildCorpus } from '../domain/content/corpus.ts';
import { catalogueOf } from '../domain/resolve/catalogue.ts';
import type { CatalogueEntry } from '../domain/resolve/resolve.ts';
import { clauseIds } from '../markdown/headings.ts';
import { parseMarkdown } from '../markdown/pipeline.ts';
import { readContent } from './read.ts';

/** What citations can lead to in a content folder. Files with faults are left out. */
export async function readCatalogue(folder: string): Promise<CatalogueEntry[]> {
  const { documents } = await readContent(folder);
  return catalogueOf(buildCorpus(documents), ({ markdown }) => clauseIds(parseMarkdown(markdown).headings));
}
