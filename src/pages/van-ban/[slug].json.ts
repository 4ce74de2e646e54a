import type { APIRoute } from 'astro';
import { recordFile } from '../../domain/exports/data-files.ts';
import { absoluteUrls } from '../_absolute-urls.ts';
import { readLibrary } from '../_library.ts';
import { directivePaths } from './_directive-paths.ts';

export const getStaticPaths = directivePaths;

/** A directive as data. */
export const GET: APIRoute = async ({ params: { slug = '' }, site }) => {
  const library = await readLibrary();
  const entry = library.directives.get(slug);
  if (!entry) return new Response(null, { status: 404 });
  return Response.json(recordFile(entry, library, absoluteUrls(site)));
};
