import type { APIRoute } from 'astro';
import { sitemap, sitemapIndex } from '../domain/exports/sitemap.ts';
import { absoluteUrls } from './_absolute-urls.ts';
import { readSitemap } from './_sitemap.ts';

/** The pages that search engines may keep, with the day that their content gives; of very many, where the parts are. */
export const GET: APIRoute = async ({ site }) => {
  const urls = absoluteUrls(site);
  const [whole = [], ...others] = await readSitemap(urls);
  const parts = [whole, ...others].map((_part, index) => urls.file(`sitemap/${index + 1}.xml`));
  const text = others.length > 0 ? sitemapIndex(parts) : sitemap(whole);
  return new Response(text, { headers: { 'content-type': 'application/xml' } });
};
