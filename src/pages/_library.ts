import { getCollection } from 'astro:content';
import { buildLibrary, type DirectiveEntry, type Library } from '../domain/library.ts';

/** The content, as the pages and files for programs take it. */
export async function readLibrary(): Promise<Library> {
  const [directives, bodies, sources] = await Promise.all([
    getCollection('van-ban'),
    getCollection('co-quan'),
    getCollection('nguon'),
  ]);
  return buildLibrary(
    directives.map(
      ({ id, data, body, rendered }): DirectiveEntry => ({
        slug: id,
        data,
        body: body ?? '',
        headings: rendered?.metadata?.headings ?? [],
      }),
    ),
    new Map(bodies.map(({ id, data }) => [id, data])),
    new Map(sources.map(({ id, data }) => [id, data])),
  );
}
