import type { APIContext } from 'astro';
import { type SiteUrls, siteUrls } from '../domain/addresses/urls.ts';

/** Addresses with the host in front, for what is read away from the site. */
export function absoluteUrls(site: APIContext['site']): SiteUrls {
  return siteUrls(new URL(import.meta.env.BASE_URL, site).href);
}
