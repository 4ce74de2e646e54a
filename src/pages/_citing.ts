import { getCollection } from 'astro:content';
import { directiveName } from '../domain/content/identity.ts';
import type { Citing } from '../domain/views/cited-by.ts';

/** A page with what it cites, and the keys of the sources that its text marks. */
type CitingPage = Citing & { readonly keys: readonly string[] };

/** Every page that can cite a directive or a source, directives first. */
export async function citingPages(): Promise<CitingPage[]> {
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
  { citations, keys }: Pick<CitingPage, 'citations' | 'keys'>,
): CitingPage {
  return { collection, slug, name, citations, keys };
}
