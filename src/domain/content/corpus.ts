import { type AnyDocument, type Document, documentsIn } from './document.ts';
import type { Collection } from './schema.ts';

/** All content, indexed by slug. Never changed once built. */
export interface Corpus {
  readonly documents: readonly AnyDocument[];
  readonly directives: ReadonlyMap<string, Document<'van-ban'>>;
  readonly bodies: ReadonlyMap<string, Document<'co-quan'>>;
  readonly sources: ReadonlyMap<string, Document<'nguon'>>;
}

/** Indexes the documents. */
export function buildCorpus(documents: readonly AnyDocument[]): Corpus {
  return {
    documents,
    directives: bySlug(documentsIn(documents, 'van-ban')),
    bodies: bySlug(documentsIn(documents, 'co-quan')),
    sources: bySlug(documentsIn(documents, 'nguon')),
  };
}

function bySlug<C extends Collection>(documents: readonly Document<C>[]): ReadonlyMap<string, Document<C>> {
  return new Map(documents.map((document) => [document.slug, document]));
}
