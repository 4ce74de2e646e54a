import { catalogueOf } from '../domain/catalogue.ts';
import { buildCorpus } from '../domain/corpus.ts';
import type { CatalogueEntry } from '../domain/resolve.ts';
import { clauseIds } from '../markdown/headings.ts';
import { parseBody } from '../markdown/pipeline.ts';
import { readContent } from './read.ts';

/** What citations can lead to in a content folder. Files with faults are left out. */
export async function readCatalogue(folder: string): Promise<CatalogueEntry[]> {
  const { documents } = await readContent(folder);
  return catalogueOf(buildCorpus(documents), ({ body }) => clauseIds(parseBody(body, new Set()).headings));
}
