import { resolve } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { buildAside } from './src/build/aside.ts';
import { lightPreload } from './src/build/light-preload.ts';
import { lineFeeds } from './src/build/line-feeds.ts';
import { searchIndex } from './src/build/search-index.ts';
import { cachePath, contentPath, orEnd, siteAddress } from './src/build/settings.ts';
import { storedContent } from './src/build/stored-content.ts';
import { liveContent } from './src/dev/live-content.ts';

const site = orEnd(() => siteAddress(process.env));
const content = resolve(orEnd(() => contentPath(process.env)));

/** What the bundler keeps for other bundlers is of no use to a reader. */
const WITHOUT_COMMENTS = { output: { comments: false } };

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
  integrations: [mdx(), storedContent(), searchIndex(), liveContent(content), buildAside()],
  vite: {
    plugins: [lightPreload(), lineFeeds()],
    build: { rolldownOptions: WITHOUT_COMMENTS },
    worker: { rolldownOptions: WITHOUT_COMMENTS },
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
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
