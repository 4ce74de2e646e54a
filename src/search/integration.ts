import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { fromIndexLetters, toIndexLetters } from '../domain/vietnamese.ts';
import type { IndexFacts } from './index-facts.ts';

/** Makes the search index after every build, from the pages that have a `data-pagefind-body`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = await indexSite(dist);
        await writeFile(`${dist}/tim-kiem/chi-muc.json`, JSON.stringify(await indexFacts(dist)));
        logger.info(`${pages} trang trong chỉ mục tìm kiếm`);
      },
    },
  };
}

/** Indexes a built site and writes the index into its `pagefind/`; says how many pages it holds. */
async function indexSite(dist: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi', excludeSelectors: ['.mark'] });
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

/** What the browser has to know of the index before it asks it; read from the index itself. */
async function indexFacts(dist: string): Promise<IndexFacts> {
  const fragments: Record<string, string> = {};
  const pagesOf = new Map<string, number>();
  for await (const file of glob('*.pf_fragment', { cwd: `${dist}/pagefind/fragment` })) {
    const { url, content }: { url: string; content: string } = await readPacked(`${dist}/pagefind/fragment/${file}`);
    fragments[file.replace('.pf_fragment', '')] = url.slice(1);
    const words =
      fromIndexLetters(content)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    for (const word of new Set(words)) pagesOf.set(word, (pagesOf.get(word) ?? 0) + 1);
  }
  const words = [...pagesOf].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
  const files: string[] = [];
  for await (const file of glob('{*.pf_meta,index/*.pf_index}', { cwd: `${dist}/pagefind` })) files.push(file);
  return { fragments, words: words.join(' '), files };
}

/** Pagefind packs its files with gzip, behind a signature. */
async function readPacked<T>(file: string): Promise<T> {
  const packed = gunzipSync(await readFile(file)).toString();
  return JSON.parse(packed.slice('pagefind_dcd'.length));
}
