import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The pages that readers come to from elsewhere: home, and those of directives. */
const FIRST_PAGES = ['index.html', 'van-ban/*/index.html'];

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Puts the styles into the pages that most visits begin with: on a slow line a page is seen a round trip earlier, and
 * directive and styles together fit in one. On other pages the file is as good, and is kept.
 */
export function inlineStyles(): AstroIntegration {
  let base = '/';
  return {
    name: 'inline-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const styleAt = styleReader(dist, base);
        for await (const path of glob(FIRST_PAGES, { cwd: dist })) {
          const file = join(dist, path);
          const html = await readFile(file, 'utf8');
          const hrefs = [...html.matchAll(LINK)].map(([, href = '']) => href);
          const styles = new Map(await Promise.all(hrefs.map(async (href) => [href, await styleAt(href)] as const)));
          await writeFile(file, withStyles(html, styles));
        }
      },
    },
  };
}

/** A page with these styles, by the addresses that its links have, in the place of the links; its policy allows them. */
export function withStyles(html: string, styles: ReadonlyMap<string, string>): string {
  const hashes = [...styles.values()].map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return html
    .replace(LINK, (link, href: string) => (styles.has(href) ? `<style>${styles.get(href)}</style>` : link))
    .replace("style-src 'self'", (rule) => rule + hashes.join(''));
}

/** Reads the style sheets of a built site, each once. */
function styleReader(dist: string, base: string): (href: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return (href) => {
    const text = known.get(href) ?? readFile(join(dist, href.slice(base.replace(/\/$/, '').length)), 'utf8');
    known.set(href, text);
    return text;
  };
}
