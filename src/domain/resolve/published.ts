/** A meta element, and what its attributes say. */
const META = /<meta\s[^<>]{1,600}>/gi;
const NAMED =
  /\b(?:name|property|itemprop)\s*=\s*["'](?:article:|og:)?(?:date|pubdate|publishdate|published_time|datepublished|dc\.date(?:\.issued)?)["']/i;
const CONTENT = /\bcontent\s*=\s*["']((?:19|20)\d\d-\d\d-\d\d)/i;
const LINKED = /"datePublished"\s{0,9}:\s{0,9}"((?:19|20)\d\d-\d\d-\d\d)/;

/** The day, ISO, on which an HTML page says that it was published, in a meta element or as JSON-LD; undefined when it does not. */
export function publishedIn(html: string): string | undefined {
  for (const [meta] of html.matchAll(META)) {
    const day = NAMED.test(meta) ? CONTENT.exec(meta)?.[1] : undefined;
    if (day) return day;
  }
  return LINKED.exec(html)?.[1];
}
