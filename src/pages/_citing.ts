import { getCollection } from 'astro:content';
import type { Citing } from '../domain/cited-by.ts';
import { directiveName } from '../domain/identity.ts';

/** Every page that can cite a directive, directives first. */
export async function citingPages(): Promise<Citing[]> {
  const [directives, conferences, bodies, terms] = await Promise.all([
    getCollection('van-ban'),
    getCollection('hoi-nghi'),
    getCollection('co-quan'),
    getCollection('thuat-ngu'),
  ]);
  return [
    ...directives.map(({ id, data }) => citing('van-ban', id, directiveName(data), data)),
    ...conferences.map(({ id, data }) => citing('hoi-nghi', id, data.title, data)),
    ...bodies.map(({ id, data }) => citing('co-quan', id, data.name, data)),
    ...terms.map(({ id, data }) => citing('thuat-ngu', id, data.term, data)),
  ];
}

function citing(
  collection: Citing['collection'],
  slug: string,
  name: string,
  { citations }: Pick<Citing, 'citations'>,
): Citing {
  return { collection, slug, name, citations };
}
