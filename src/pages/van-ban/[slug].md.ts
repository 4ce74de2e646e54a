import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { markdownTwin } from '../../domain/exports/markdown-twin.ts';
import { absoluteUrls } from '../_absolute-urls.ts';
import { readLibrary } from '../_library.ts';

/** A directive as Markdown. */
export async function getStaticPaths() {
  const library = await readLibrary();
  return [...library.directives.values()].map((entry) => ({ params: { slug: entry.slug }, props: { entry, library } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { entry, library }, site }) =>
  new Response(markdownTwin(entry, library, absoluteUrls(site)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
