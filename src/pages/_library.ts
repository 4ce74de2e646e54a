import { getCollection } from 'astro:content';
import { buildLibrary, type Library } from '../domain/views/library.ts';

/** The content, as the pages and files for programs take it. */
export async function readLibrary(): Promise<Library> {
  const [directives, bodies, sources, conferences, themes, families, periods] = await Promise.all([
    getCollection('van-ban'),
    getCollection('co-quan'),
    getCollection('nguon'),
    getCollection('hoi-nghi'),
    getCollection('chu-de'),
    getCollection('ho-van-ban'),
    getCollection('dia-gioi'),
  ]);
  return buildLibrary({
    directives: directives.map(({ id, data, body: markdown = '' }) => ({ slug: id, data, markdown })),
    bodies: new Map(bodies.map(({ id, data }) => [id, data])),
    sources: new Map(sources.map(({ id, data }) => [id, data])),
    conferences: new Map(conferences.map(({ id, data }) => [id, data])),
    themes: themes.map(({ id, data }) => ({ id, ...data })),
    families: families.map(({ id, data }) => ({ slug: id, ...data })),
    periods: periods.map(({ data }) => data),
  });
}
