import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { sitemap } from '../domain/exports/sitemap.ts';
import { sitemapEntries } from '../domain/exports/sitemap-entries.ts';
import { absoluteUrls } from './_absolute-urls.ts';
import { readLibrary } from './_library.ts';

/** The pages that search engines may keep, with the day that their content gives. */
export const GET: APIRoute = async ({ site }) => {
  const texts = (await getCollection('trang')).map(({ id }) => id);
  const entries = sitemapEntries(await readLibrary(), texts, absoluteUrls(site));
  return new Response(sitemap(entries), { headers: { 'content-type': 'application/xml' } });
};
