import type { APIRoute } from 'astro';
import { markdownTwin } from '../../domain/exports/markdown-twin.ts';
import { absoluteUrls } from '../_absolute-urls.ts';
import { readLibrary } from '../_library.ts';
import { directivePaths } from './_directive-paths.ts';

export const getStaticPaths = directivePaths;

/** A directive as Markdown. */
export const GET: APIRoute = async ({ params: { slug = '' }, site }) => {
  const library = await readLibrary();
  const entry = library.directives.get(slug);
  if (!entry) return new Response(null, { status: 404 });
  return new Response(markdownTwin(entry, library, absoluteUrls(site)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
