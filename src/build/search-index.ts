import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CatalogueRow } from '../domain/query/catalogue.ts';
import { cardFile, MANIFEST, type Manifest } from '../search/index-files.ts';
import { type IndexedPage, indexedPage, recordUrl } from './indexed-page.ts';
import { pageTable, vocabularyOf } from './page-table.ts';
import { sectionsOf } from './page-text.ts';
import { endIndexing, type IndexFile, makeIndex, type ReadPage } from './pagefind-index.ts';

/** What the browser asks for; Pagefind also makes interfaces, and texts of pages, which search has from elsewhere. */
const USED = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.(pf_meta|pf_index))$/;

/** The catalogue of pages, which the build of the pages leaves for this one. */
const CATALOGUE = 'tim-kiem/muc-luc.json';

/** So many files of the index come while the engine is made ready to run; of a larger one only those a query needs. */
const MOST_AHEAD = 4;

/** Makes what search needs after every build, from the catalogue and the pages that have a `data-pagefind-body`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = await readPages(dist);
        const { files, pages: records } = await indexWords(pages);
        await endIndexing();
        const ids = new Map(records.map(({ id, url }) => [url, id]));
        const known = pages.map((page) => ({ ...page, id: ids.get(recordUrl(page)) ?? '' }));
        for (const { id, card } of known) await write(dist, cardFile(id), JSON.stringify(card));
        const engine = await writeEngine(dist, files);
        const manifest: Manifest = {
          ...engine,
          pages: await writeHashed(dist, 'tim-kiem/cac-trang', pageTable(known)),
          vocabulary: await writeHashed(dist, 'tim-kiem/tu-vung', vocabularyOf(pages, engine.ahead.length > 1)),
        };
        await write(dist, MANIFEST, JSON.stringify(manifest));
        await rm(join(dist, CATALOGUE));
        logger.info(`${pages.length} trang trong chỉ mục tìm kiếm`);
      },
    },
  };
}

/** The pages of a built site that the catalogue names. */
async function readPages(dist: string): Promise<IndexedPage[]> {
  const rows: CatalogueRow[] = JSON.parse(await readFile(join(dist, CATALOGUE), 'utf8'));
  const { pages } = await makeIndex(async (index) => {
    for await (const path of glob('**/*.html', { cwd: dist })) {
      const content = await readFile(join(dist, path), 'utf8');
      if (content.includes('data-pagefind-body')) await index.addHTMLFile({ sourcePath: path, content });
    }
  });
  const read = new Map<string, ReadPage>(pages.map((page) => [page.url.slice(1), page]));
  return rows.map((row) => {
    const page = read.get(row.path);
    return indexedPage(row, page ? sectionsOf(page) : [{ text: row.text ?? '' }]);
  });
}

/** The index that the browser asks: folded words in their order, which needs no marks, knows đ, and is half the size. */
function indexWords(pages: readonly IndexedPage[]) {
  return makeIndex(async (index) => {
    for (const page of pages) {
      const content = [page.name, page.aliases, page.facts, page.headings, page.text].flat().join(' ');
      await index.addCustomRecord({ url: recordUrl(page), content, language: 'vi' });
    }
  });
}

/** Writes Pagefind's own files below a folder that is named after its version, since their names are not. */
async function writeEngine(dist: string, files: readonly IndexFile[]): Promise<Pick<Manifest, 'engine' | 'tag' | 'ahead'>> {
  const used = files.filter(({ path }) => USED.test(path));
  const entry = used.find(({ path }) => path === 'pagefind-entry.json');
  const { version, languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString());
  const engine = `pagefind/${version}/`;
  // Pagefind's own writing may still go on when it says that it is done: files came out empty.
  for (const { path, content } of used) await write(dist, engine + path, content);
  const words = used.flatMap(({ path }) => (path.endsWith('.pf_index') ? [engine + path] : []));
  const meta = used.flatMap(({ path }) => (path.endsWith('.pf_meta') ? [engine + path] : []));
  return { engine, tag: languages.vi.hash, ahead: words.length <= MOST_AHEAD ? [...meta, ...words] : meta };
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
