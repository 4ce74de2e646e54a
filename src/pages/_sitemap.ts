import type { SiteUrls } from '../domain/addresses/urls.ts';
import { type SitemapEntry, sitemapParts } from '../domain/exports/sitemap.ts';
import { sitemapEntries } from '../domain/exports/sitemap-entries.ts';
import { entriesOf } from './_entries.ts';
import { readLibrary } from './_library.ts';

/** The pages that search engines may keep, in the parts that they are published in. `urls`: absolute ones. */
export async function readSitemap(urls: SiteUrls): Promise<(readonly SitemapEntry[])[]> {
  const texts = (await entriesOf('trang')).map(({ id }) => id);
  return sitemapParts(sitemapEntries(await readLibrary(), texts, urls));
}
