import { getCollection } from 'astro:content';
import { buildLibrary, type Library } from '../domain/views/library.ts';

/** The content, as the pages and files for programs take it. */
export async function readLibrary(): Promise<Library> {
  const [directives, bodies, sources, conferences] = await Promise.all([
    getCollection('van-ban'),
    getCollection('co-quan'),
    getCollection('nguon'),
    getCollection('hoi-nghi'),
  ]);
  return buildLibrary(
    directives.map(({ id, data, body: markdown = '' }) => ({ slug: id, data, markdown })),
    new Map(bodies.map(({ id, data }) => [id, data])),
    new Map(sources.map(({ id, data }) => [id, data])),
    new Map(conferences.map(({ id, data }) => [id, data])),
  );
}
