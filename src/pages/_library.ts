import { type CollectionEntry, getCollection } from 'astro:content';
import { edgesOf } from '../domain/graph.ts';
import type { Library } from '../domain/library.ts';

/** All that the pages on the whole collection are made of, indexed by slug. */
export async function readLibrary(): Promise<Library & { readonly entries: readonly CollectionEntry<'van-ban'>[] }> {
  const [entries, bodies, conferences, sources] = await Promise.all([
    getCollection('van-ban'),
    getCollection('co-quan'),
    getCollection('hoi-nghi'),
    getCollection('nguon'),
  ]);
  return {
    entries,
    directives: index(entries),
    bodies: index(bodies),
    conferences: index(conferences),
    sources: index(sources),
    edges: edgesOf(entries.map(({ id, data }) => ({ slug: id, data }))),
  };
}

function index<D>(entries: readonly { readonly id: string; readonly data: D }[]): ReadonlyMap<string, D> {
  return new Map(entries.map(({ id, data }) => [id, data]));
}
