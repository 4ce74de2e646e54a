import type { SiteUrls } from '../addresses/urls.ts';
import type { FeedEntry } from './feed-entries.ts';
import { SITE } from './site.ts';
import { escapeXml } from './xml.ts';

/** An Atom feed (RFC 4287) of entries, the newest first. `urls`: absolute ones. */
export function atomFeed(entries: readonly FeedEntry[], urls: SiteUrls): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>tag:${SITE.authority},2026:feed</id>
<title>${escapeXml(SITE.name)}</title>
<subtitle>${escapeXml(SITE.description)}</subtitle>
<link rel="self" type="application/atom+xml" href="${escapeXml(urls.file('feed.xml'))}"/>
<link rel="alternate" type="text/html" href="${escapeXml(urls.home)}"/>
<updated>${instant(entries[0]?.updated ?? '1970-01-01')}</updated>
<author><name>${escapeXml(SITE.name)}</name></author>
<rights>CC BY 4.0, ${SITE.licence}</rights>
${entries.map(entryXml).join('')}</feed>
`;
}

function entryXml({ id, title, address, published, updated, summary, category }: FeedEntry): string {
  return `<entry>
<id>${escapeXml(id)}</id>
<title>${escapeXml(title)}</title>
<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>
<published>${instant(published)}</published>
<updated>${instant(updated)}</updated>
<category term="${escapeXml(category)}"/>
<summary>${escapeXml(summary)}</summary>
</entry>
`;
}

/** The beginning of a day in Vietnam. */
function instant(day: string): string {
  return `${day}T00:00:00+07:00`;
}
