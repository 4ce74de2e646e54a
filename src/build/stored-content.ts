import { renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { unfinished } from '../store/kept-pages.ts';

/** What Astro calls the module that holds all content; the name is its own affair and may change. */
const ID = '\0astro:data-layer-content';

/** Where Astro keeps the content, in its cache. */
const FILE = 'data-store.json';

/** Where the pages of a build are kept for the next one, in the cache. */
const PAGES = 'trang-da-dung';

/**
 * Has the pages read the content from the file that Astro keeps it in. Astro itself writes all of it into a program,
 * which is then parsed, bundled and compiled: a sixth of the work of building a thousand directives. The build fails
 * when there was no such module to replace.
 */
export function storedContent(): AstroIntegration {
  let pages = '';
  return {
    name: 'stored-content',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        pages = fileURLToPath(new URL(PAGES, config.cacheDir));
        updateConfig({
          vite: {
            plugins: [readAtRun(fileURLToPath(new URL(FILE, config.cacheDir)))],
            define: { 'import.meta.env.KEPT_PAGES': JSON.stringify(pages) },
          },
        });
      },
      'astro:build:done': () => renameSync(unfinished(pages), pages),
    },
  };
}

function readAtRun(file: string) {
  let isReplaced = false;
  return {
    name: 'read-at-run',
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'prerender',
    load: {
      // Astro's own plugin is asked before those of a project.
      order: 'pre' as const,
      handler(id: string) {
        if (id !== ID) return undefined;
        isReplaced = true;
        return { code: codeThatReads(file), map: { mappings: '' as const } };
      },
    },
    generateBundle() {
      if (!isReplaced) throw new Error(NOT_REPLACED);
    },
  };
}

function codeThatReads(file: string): string {
  return `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
}

const NOT_REPLACED = `src/build/stored-content.ts: Astro không còn mô-đun ${JSON.stringify(ID)} để thay, nên dựng trang sẽ chậm hẳn. Tìm tên mới trong node_modules/astro/dist/content/consts.js rồi sửa ID ở tệp này.`;
