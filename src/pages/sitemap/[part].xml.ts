import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemap } from '../../domain/exports/sitemap.ts';
import { absoluteUrls } from '../_absolute-urls.ts';
import { readSitemap } from '../_sitemap.ts';

/** The parts of a sitemap that is too long to be one. */
export const getStaticPaths = (async () => {
  const parts = await readSitemap(absoluteUrls(new URL(import.meta.env.SITE)));
  if (parts.length === 1) return [];
  return parts.map((entries, index) => ({ params: { part: String(index + 1) }, props: { entries } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(sitemap(props.entries), { headers: { 'content-type': 'application/xml' } });
