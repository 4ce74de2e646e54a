import { escapeXml } from './xml.ts';

export interface SitemapEntry {
  /** Absolute. */
  readonly address: string;
  /** The day its content was last looked at or changed, as the content says; never the day of a build. */
  readonly modified: string | undefined;
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
