import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { toIndexLetters } from '../domain/vietnamese.ts';
import { factsOf, type IndexFile } from './index-facts.ts';

/** What the browser asks for; Pagefind also makes interfaces of its own. */
const USED = /^(pagefind\.js|pagefind-entry\.json|.*\.(pagefind|pf_meta|pf_index|pf_fragment))$/;

/** Makes the search index after every build, from the pages that have a `data-pagefind-body`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const files = await indexSite(dist);
        // Pagefind's own writing may still go on when it says that it is done: files came out empty.
        for (const { path, content } of files) await write(join(dist, 'pagefind', path), content);
        const facts = factsOf(files);
        await write(join(dist, 'tim-kiem/chi-muc.json'), JSON.stringify(facts));
        logger.info(`${Object.keys(facts.fragments).length} trang trong chỉ mục tìm kiếm`);
      },
    },
  };
}

/** Indexes a built site. */
async function indexSite(dist: string): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi', excludeSelectors: ['.mark'] });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for await (const path of glob('**/*.html', { cwd: dist })) {
    const html = await readFile(join(dist, path), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const added = await index.addHTMLFile({ sourcePath: path, content: toIndexLetters(html) });
    if (added.errors.length > 0) throw new Error(`Pagefind, ${path}: ${added.errors.join('; ')}`);
  }
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(`Pagefind: ${made.errors.join('; ')}`);
  await close();
  return made.files.filter(({ path }) => USED.test(path));
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
