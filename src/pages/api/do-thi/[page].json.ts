import type { APIRoute, GetStaticPaths } from 'astro';
import { graphFiles } from '../../../domain/exports/data-files.ts';
import { absoluteUrls } from '../../_absolute-urls.ts';
import { readLibrary } from '../../_library.ts';

/** Directives and the relations that they state, from the second file on. */
export const getStaticPaths = (async () => {
  const site = new URL(import.meta.env.SITE);
  return graphFiles(await readLibrary(), absoluteUrls(site))
    .slice(1)
    .map((file, index) => ({ params: { page: String(index + 2) }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.file);
