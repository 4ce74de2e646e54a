import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { toIndexLetters } from '../domain/vietnamese.ts';

/** Makes the search index after every build, from the pages that have a `data-pagefind-body`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexSite(fileURLToPath(dir));
        logger.info(`${pages} trang trong chỉ mục tìm kiếm`);
      },
    },
  };
}

/** Indexes a built site and writes the index into its `pagefind/`; says how many pages it holds. */
async function indexSite(dist: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  let pages = 0;
  for await (const path of glob('**/*.html', { cwd: dist })) {
    const html = await readFile(`${dist}/${path}`, 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const added = await index.addHTMLFile({ sourcePath: path, content: toIndexLetters(html) });
    if (added.errors.length > 0) throw new Error(`Pagefind, ${path}: ${added.errors.join('; ')}`);
    pages += 1;
  }
  const written = await index.writeFiles({ outputPath: `${dist}/pagefind` });
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  await close();
  return pages;
}
