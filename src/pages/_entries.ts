import { type CollectionEntry, getCollection } from 'astro:content';
import type { Collection } from '../domain/content/collections.ts';
import { byCodeUnits } from '../domain/language/order.ts';

/** The entries of a collection by their slugs. Astro's own order is that of the machine's language. */
export async function entriesOf<C extends Collection>(collection: C): Promise<CollectionEntry<C>[]> {
  return (await getCollection(collection)).toSorted((a, b) => byCodeUnits(a.id, b.id));
}
