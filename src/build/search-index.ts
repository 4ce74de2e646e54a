import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { queryWords } from '../domain/query/words.ts';
import { type IndexFacts, packFile, type TextPack } from '../search/facts.ts';
import { pageText } from './page-text.ts';
import { endIndexing, type IndexedPage, makeIndex } from './pagefind-index.ts';

/** What the browser asks for; Pagefind also makes interfaces, and texts of pages, which search has from elsewhere. */
const USED = /^(pagefind\.js|pagefind-entry\.json|.*\.(pagefind|pf_meta|pf_index))$/;

/** Pages whose texts travel together: a file is small, and few are asked for. */
const PACK = 40;

/** So many packs come while the engine is made ready to run; a larger site has them come when they are needed. */
const PACKS_AHEAD = 4;

/** Makes what search needs after every build, from the pages that have a `data-pagefind-body`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = await readPages(dist);
        const index = await indexWords(pages);
        await endIndexing();
        // Pagefind's own writing may still go on when it says that it is done: files came out empty.
        const used = index.files.filter(({ path }) => USED.test(path));
        for (const { path, content } of used) await write(join(dist, 'pagefind', path), content);
        const packs = Map.groupBy(pages, (page) => Math.floor(pages.indexOf(page) / PACK));
        for (const [number, pack] of packs) {
          const texts: TextPack = Object.fromEntries(pack.map((page) => [pathOf(page), pageText(page)]));
          await write(join(dist, packFile(number)), JSON.stringify(texts));
        }
        const facts: IndexFacts = {
          pages: Object.fromEntries(index.pages.map(({ id, url }) => [id, pathOf({ url })])),
          words: wordsByPages(pages).join(' '),
          files: [
            ...used.flatMap(({ path }) => (/\.(pf_meta|pf_index)$/.test(path) ? [`pagefind/${path}`] : [])),
            ...(packs.size <= PACKS_AHEAD ? [...packs.keys()].map(packFile) : []),
          ],
          packs: Object.fromEntries([...packs].flatMap(([number, pack]) => pack.map((page) => [pathOf(page), number]))),
        };
        await write(join(dist, 'tim-kiem/chi-muc.json'), JSON.stringify(facts));
        logger.info(`${pages.length} trang trong chỉ mục tìm kiếm`);
      },
    },
  };
}

/** The pages of a built site, as Pagefind reads HTML. */
async function readPages(dist: string): Promise<readonly IndexedPage[]> {
  const { pages } = await makeIndex(async (index) => {
    const paths = await Array.fromAsync(glob('**/*.html', { cwd: dist }));
    for (const path of paths.sort()) {
      const content = await readFile(join(dist, path), 'utf8');
      if (content.includes('data-pagefind-body')) await index.addHTMLFile({ sourcePath: path, content });
    }
  });
  return pages;
}

/**
 * The index the browser asks which pages have a word: each word once a page, folded, so that it needs no marks, knows
 * đ, and is less than half the size.
 */
function indexWords(pages: readonly IndexedPage[]) {
  return makeIndex(async (index) => {
    for (const { url, content } of pages) {
      const words = [...new Set(queryWords(content))].sort();
      await index.addCustomRecord({ url, content: words.join(' '), language: 'vi' });
    }
  });
}

function wordsByPages(pages: readonly IndexedPage[]): string[] {
  const counts = new Map<string, number>();
  for (const { content } of pages) {
    const words =
      content
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
}

/** "/van-ban/21-kl-tw-2021/" is "van-ban/21-kl-tw-2021/" in search. */
function pathOf({ url }: { url: string }): string {
  return url.slice(1);
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
