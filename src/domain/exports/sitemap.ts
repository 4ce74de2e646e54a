import { escapeXml } from './xml.ts';

export interface SitemapEntry {
  /** Absolute. */
  readonly address: string;
  /** The day its content was last looked at or changed, as the content says; never the day of a build. */
  readonly modified: string | undefined;
}

/** Entries of a sitemap: some fifty kilobytes of them; the standard allows 50,000. */
const MOST = 500;

/** The parts that a list of entries is published in; a short one is whole. */
export function sitemapParts(entries: readonly SitemapEntry[]): (readonly SitemapEntry[])[] {
  const count = Math.max(1, Math.ceil(entries.length / MOST));
  return Array.from({ length: count }, (_, index) => entries.slice(index * MOST, (index + 1) * MOST));
}

/** A list of sitemaps, by their absolute addresses (sitemaps.org, version 0.9). */
export function sitemapIndex(addresses: readonly string[]): string {
  const rows = addresses.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${rows.join('')}</sitemapindex>
`;
}

/** A sitemap (sitemaps.org, version 0.9). */
export function sitemap(entries: readonly SitemapEntry[]): string {
  const rows = entries.map(({ address, modified }) => {
    const day = modified === undefined ? '' : `<lastmod>${modified}</lastmod>`;
    return `<url><loc>${escapeXml(address)}</loc>${day}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${rows.join('')}</urlset>
`;
}
