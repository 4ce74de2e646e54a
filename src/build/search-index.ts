import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CatalogueRow } from '../domain/query/catalogue.ts';
import { ENGINE, MANIFEST } from '../search/early.ts';
import { cardFile, type IndexKey, inIndex, type Manifest } from '../search/index-files.ts';
import type { Forms } from '../search/words.ts';
import { type IndexedPage, indexedPage, recordUrl } from './indexed-page.ts';
import { pageTable, vocabularyOf } from './page-table.ts';
import { sectionsOf } from './page-text.ts';
import { endIndexing, type IndexFile, makeIndex } from './pagefind-index.ts';
import { inSmallChunks } from './small-chunks.ts';

/** What the browser asks for; Pagefind also makes interfaces, and texts of pages, which search has from elsewhere. */
const USED = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.(pf_meta|pf_index))$/;

/** The catalogue of pages, which the build of the pages leaves for this one. */
const CATALOGUE = 'tim-kiem/muc-luc.json';

/** Makes what search needs after every build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await indexSite(fileURLToPath(dir));
        logger.info(`${count} trang trong chỉ mục tìm kiếm`);
      },
    },
  };
}

/** Makes the index of a built site from its catalogue, which it takes away, and the pages in it; gives their number. */
export async function indexSite(dist: string): Promise<number> {
  const pages = await readPages(dist);
  const vocabulary = vocabularyOf(pages);
  const { files, ids } = await indexWords(pages, new Set(vocabulary.common.split(' ')));
  await endIndexing();
  const known = pages.map((page) => ({ ...page, id: ids.get(recordUrl(page)) ?? '' }));
  for (const { id, card } of known) await write(dist, cardFile(id), JSON.stringify(card));
  const { files: engineFiles, parts } = inSmallChunks(files);
  const engine = await writeEngine(dist, engineFiles);
  const key: IndexKey = { pages: pageTable(known), vocabulary, parts };
  const manifest: Manifest = { ...engine, key: await writeHashed(dist, 'tim-kiem/chia-khoa', key) };
  await write(dist, MANIFEST, JSON.stringify(manifest));
  await rm(join(dist, CATALOGUE));
  return pages.length;
}

/** The pages of a built site that the catalogue names; a row that brings a text of its own needs none. */
async function readPages(dist: string): Promise<IndexedPage[]> {
  const rows: CatalogueRow[] = JSON.parse(await readFile(join(dist, CATALOGUE), 'utf8'));
  const forms: Forms = new Map();
  const pages: IndexedPage[] = [];
  for (const row of rows) {
    const html = row.text === undefined ? await readFile(join(dist, row.path, 'index.html'), 'utf8') : '';
    pages.push(indexedPage(row, row.text === undefined ? sectionsOf(html) : [{ text: row.text }], forms));
  }
  return pages;
}

/** The index that the browser asks: folded words in their order, which needs no marks, knows đ, and is half the size. */
function indexWords(pages: readonly IndexedPage[], common: ReadonlySet<string>) {
  return makeIndex(async (index) => {
    for (const page of pages) {
      const words = [page.name, page.aliases, page.facts, page.headings, page.text, page.typed].flat();
      const content = words.map((word) => inIndex(word, common.has(word))).join(' ');
      await index.addCustomRecord({ url: recordUrl(page), content, language: 'vi' });
    }
  });
}

/** Writes Pagefind's own files below a folder that is named after its version, since their names are not. */
async function writeEngine(dist: string, files: readonly IndexFile[]): Promise<Pick<Manifest, 'tag' | 'meta'>> {
  const used = files.filter(({ path }) => USED.test(path));
  const entry = used.find(({ path }) => path === 'pagefind-entry.json');
  const { version, languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString());
  if (ENGINE !== `pagefind/${version}/`) {
    throw new Error(`Pagefind là bản ${version}, còn src/search/early.ts ghi “${ENGINE}”: hãy sửa ENGINE cho khớp.`);
  }
  // Pagefind's own writing may still go on when it says that it is done: files came out empty.
  for (const { path, content } of used) await write(dist, ENGINE + path, content);
  const { hash } = languages.vi;
  return { tag: hash, meta: `${ENGINE}pagefind.${hash}.pf_meta` };
}

/** Writes a file whose name tells its content, and gives the name. */
async function writeHashed(dist: string, name: string, content: unknown): Promise<string> {
  const text = JSON.stringify(content);
  const file = `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`;
  await write(dist, file, text);
  return file;
}

async function write(dist: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(dist, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
