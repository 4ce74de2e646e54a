import type { Collection } from './collections.ts';
import { type AnyDocument, type Document, documentsIn } from './document.ts';

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

/** Whether a source is our own inference, by its grade. */
export function isEditorial({ sources }: Pick<Corpus, 'sources'>, key: string): boolean {
  return sources.get(key)?.data.grade === 'editorial';
}

function bySlug<C extends Collection>(documents: readonly Document<C>[]): ReadonlyMap<string, Document<C>> {
  return new Map(documents.map((document) => [document.slug, document]));
}
