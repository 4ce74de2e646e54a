import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * A page with its styles in the place of the links to them; its policy allows them. For the pages that most visits
 * begin with: on a slow line a page is seen a round trip earlier, and directive and styles together fit in one. On
 * other pages the file is as good, and is kept. In: `styleAt` gives the text of a style sheet by what its link says.
 */
export function withStyles(html: string, styleAt: (href: string) => string): string {
  const hashes: string[] = [];
  return html
    .replace(LINK, (_link, href: string) => {
      const text = styleAt(href);
      hashes.push(` 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
      return `<style>${text}</style>`;
    })
    .replace("style-src 'self'", (rule) => rule + hashes.join(''));
}

/** Reads the style sheets of a built site, each once. In: the folder of the site, and the base of its addresses. */
export function styleReader(site: URL, base: string): (href: string) => string {
  const known = new Map<string, string>();
  return (href) => {
    const text = known.get(href) ?? readFileSync(new URL(href.slice(base.replace(/\/$/, '').length + 1), site), 'utf8');
    known.set(href, text);
    return text;
  };
}
