import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { RULES } from './src/browser/fetch-ahead.ts';
import { buildAside } from './src/build/aside.ts';
import { lightPreload } from './src/build/light-preload.ts';
import { lineFeeds } from './src/build/line-feeds.ts';
import { offlineRelease } from './src/build/offline-release.ts';
import { searchIndex } from './src/build/search-index.ts';
import { cachePath, contentPath, offersCopies, orEnd, siteAddress } from './src/build/settings.ts';
import { storedContent } from './src/build/stored-content.ts';
import { liveContent } from './src/dev/live-content.ts';
import { WORKER } from './src/offline/release.ts';

const site = orEnd(() => siteAddress(process.env));
const content = resolve(orEnd(() => contentPath(process.env)));
const copies = orEnd(() => offersCopies(process.env));

const rules = createHash('sha256').update(RULES).digest('base64');

/** What the bundler keeps for other bundlers is of no use to a reader. */
const WITHOUT_COMMENTS = { comments: false };

/** Small parts that several scripts share, in one file: each more is a request. */
const SHARED = {
  name: 'shared',
  test: /src\/(search\/early|domain\/addresses\/urls|domain\/party\/numbers-in-text)\.ts$/,
};

/** Scripts are named after their component alone: what else Astro names them by stands in every page. */
function scriptFile({ name }: { readonly name: string }): string {
  return `_astro/${name.replace(/\.astro_.*/, '')}.[hash].js`;
}

/** A browser asks for the worker of a saved copy at one address for ever; of the others each release has its own. */
function workerFile({ name }: { readonly name: string }): string {
  return name === 'service-worker' ? WORKER : '_astro/[name]-[hash].js';
}

export default defineConfig({
  site: site.origin,
  base: site.pathname,
  trailingSlash: 'always',
  cacheDir: orEnd(() => cachePath(process.env)),
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), storedContent(), searchIndex(), offlineRelease(copies), liveContent(content), buildAside()],
  vite: {
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: scriptFile } } } } },
    plugins: [lightPreload(), lineFeeds()],
    // A script of every page is fetched once and kept; small ones of single pages stand in them.
    build: {
      rolldownOptions: { output: { ...WITHOUT_COMMENTS, codeSplitting: { groups: [SHARED] } } },
      assetsInlineLimit: (file) => (file.includes('Page.astro') ? false : undefined),
    },
    worker: { rolldownOptions: { output: { ...WITHOUT_COMMENTS, entryFileNames: workerFile } } },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [`sha256-${rules}`] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
