import type { APIRoute } from 'astro';
import type { LifeRow } from '../../domain/content/lifetime.ts';
import { nameOf } from '../../domain/views/library.ts';
import { readLibrary } from '../_library.ts';

/** The lives of all directives, for the answer to a day. */
export const GET: APIRoute = async () => {
  const library = await readLibrary();
  const rows = library.lives
    .flatMap(({ lives }) => lives)
    .map(({ slug, from, until, end, checked }): LifeRow => {
      const title = library.directives.get(slug)?.data.title ?? '';
      return { slug, name: nameOf(slug, library), title, from, until, end, checked };
    });
  return Response.json(rows);
};
