import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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
import { writeIn } from './write-in.ts';

/** What the browser asks for; Pagefind also makes interfaces, and an entry and texts of pages, which search has from elsewhere. */
const USED = /^(pagefind\.js|wasm\.unknown\.pagefind|.*\.(pf_meta|pf_index))$/;

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
  const pages = readPages(dist);
  const vocabulary = vocabularyOf(pages);
  const { files, ids } = await indexWords(pages, new Set(vocabulary.common.split(' ')));
  await endIndexing();
  const known = pages.map((page) => ({ ...page, id: ids.get(recordUrl(page)) ?? '' }));
  for (const { id, card } of known) writeIn(dist, cardFile(id), JSON.stringify(card));
  const { files: engineFiles, parts } = inSmallChunks(files);
  const engine = writeEngine(dist, engineFiles);
  const key: IndexKey = { pages: pageTable(known), vocabulary, parts };
  const manifest: Manifest = { ...engine, key: writeHashed(dist, 'tim-kiem/chia-khoa', key) };
  writeIn(dist, MANIFEST, JSON.stringify(manifest));
  rmSync(join(dist, CATALOGUE));
  return pages.length;
}

/** The pages of a built site that the catalogue names; a row that brings a text of its own needs none. */
function readPages(dist: string): IndexedPage[] {
  const rows: CatalogueRow[] = JSON.parse(readFileSync(join(dist, CATALOGUE), 'utf8'));
  const forms: Forms = new Map();
  const pages: IndexedPage[] = [];
  for (const row of rows) {
    const html = row.text === undefined ? readFileSync(join(dist, row.path, 'index.html'), 'utf8') : '';
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
function writeEngine(dist: string, files: readonly IndexFile[]): Omit<Manifest, 'key'> {
  const first = files.find(({ path }) => path === 'pagefind-entry.json');
  const entry = JSON.parse(Buffer.from(first?.content ?? []).toString());
  const { version, languages } = entry;
  if (ENGINE !== `pagefind/${version}/`) {
    throw new Error(`Pagefind là bản ${version}, còn src/search/early.ts ghi “${ENGINE}”: hãy sửa ENGINE cho khớp.`);
  }
  // Pagefind's own writing may still go on when it says that it is done: files came out empty.
  for (const { path, content } of files) if (USED.test(path)) writeIn(dist, ENGINE + path, content);
  const { hash } = languages.vi;
  return { tag: hash, entry, meta: `${ENGINE}pagefind.${hash}.pf_meta` };
}

/** Writes a file whose name tells its content, and gives the name. */
function writeHashed(dist: string, name: string, content: unknown): string {
  const text = JSON.stringify(content);
  const file = `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`;
  writeIn(dist, file, text);
  return file;
}
