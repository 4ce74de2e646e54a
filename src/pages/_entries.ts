import { type CollectionEntry, getCollection } from 'astro:content';
import type { Collection } from '../domain/content/collections.ts';
import { byCodeUnits } from '../domain/language/order.ts';
import { noteUntraced } from '../store/traced.ts';

/**
 * The entries of a collection by their slugs. Astro's own order is that of the machine's language. For the list of the
 * addresses of a route; a page that asks for them itself is made anew by every build.
 */
export async function entriesOf<C extends Collection>(collection: C): Promise<CollectionEntry<C>[]> {
  noteUntraced();
  return (await getCollection(collection)).toSorted((a, b) => byCodeUnits(a.id, b.id));
}
