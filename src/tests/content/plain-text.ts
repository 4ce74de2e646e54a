/** The main part of a page, as HTML. */
export function mainOf(html: string): string {
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
}

/** Text as a reader sees it, without the marks of sources. */
export function plainText(html: string): string {
  return html
    .replace(/<sup.*?<\/sup>/gs, '')
    .replace(/<\/?(?:a|strong|em|time|span)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
