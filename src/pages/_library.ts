import type { CollectionEntry } from 'astro:content';
import type { Collection } from '../domain/content/collections.ts';
import { buildLibrary, type Library } from '../domain/views/library.ts';
import { unpackText } from '../store/packed-text.ts';
import { type Traced, traced } from '../store/traced.ts';
import { entriesOf } from './_entries.ts';

let library: Promise<Traced<Library>> | undefined;

/**
 * The content, as the pages and files for programs take it; what a page reads of it is noted. It is put together once:
 * Astro throws this module away, with all that its store of content was read into, when the store changes.
 */
export async function readLibrary(): Promise<Library> {
  library ??= read().then(traced);
  return (await library).view;
}

/** Tells places of the content that have changed from those that have not. */
export async function digestOfContent(): Promise<(place: string) => string> {
  library ??= read().then(traced);
  return (await library).digestOf;
}

async function read(): Promise<Library> {
  const [directives, conferences, inspections, bodies, terms, sources, themes, families, periods, register] =
    await Promise.all([
      entriesOf('van-ban'),
      entriesOf('hoi-nghi'),
      bySlug('kiem-tra'),
      bySlug('co-quan'),
      bySlug('thuat-ngu'),
      bySlug('nguon'),
      entriesOf('chu-de'),
      entriesOf('ho-van-ban'),
      entriesOf('dia-gioi'),
      entriesOf('cung-so'),
    ]);
  return buildLibrary({
    directives: directives.map(({ id, data }) => ({ slug: id, data, markdown: unpackText(data.packed.markdown) })),
    conferences: new Map(conferences.map(({ id, data }) => [id, data])),
    conferenceTexts: new Map(conferences.map(({ id, body }) => [id, body ?? ''])),
    inspections,
    bodies,
    terms,
    sources,
    themes: themes.map(({ id, data }) => ({ id, ...data })),
    families: families.map(({ id, data }) => ({ slug: id, ...data })),
    periods: periods.map(({ data }) => data),
    register: register.map(({ id, data }) => ({ slug: id, data })),
  });
}

async function bySlug<C extends Collection>(collection: C): Promise<ReadonlyMap<string, CollectionEntry<C>['data']>> {
  const entries = await entriesOf(collection);
  return new Map(entries.map(({ id, data }) => [id, data]));
}
