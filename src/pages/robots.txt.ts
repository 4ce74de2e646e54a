import type { APIRoute } from 'astro';
import { absoluteUrls } from './_absolute-urls.ts';

/** Everything may be read. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrls(site).file('sitemap.xml')}\n`);
