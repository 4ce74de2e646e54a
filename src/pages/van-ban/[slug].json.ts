import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { recordFile } from '../../domain/exports/data-files.ts';
import { absoluteUrls } from '../_absolute-urls.ts';
import { readLibrary } from '../_library.ts';

/** A directive as data. */
export async function getStaticPaths() {
  const library = await readLibrary();
  return [...library.directives.values()].map((entry) => ({ params: { slug: entry.slug }, props: { entry, library } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { entry, library }, site }) =>
  Response.json(recordFile(entry, library, absoluteUrls(site)));
