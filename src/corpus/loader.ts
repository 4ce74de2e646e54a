import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { siteUrls } from '../domain/addresses/urls.ts';
import { COLLECTION_NAMES, type Collection } from '../domain/content/collections.ts';
import { formatProblems } from '../domain/content/problem.ts';
import { citationReport } from '../domain/resolve/report.ts';
import { unpackText } from '../store/packed-text.ts';
import { type Disk, openDisk } from './disk.ts';
import { type CorpusReading, corpusReader, type ShownCorpus } from './load.ts';
import type { RenderedDocument } from './render.ts';

/** The name of the loader of every collection, for asking Astro to run it again. */
export const CORPUS_LOADER = 'corpus';

/** Where `astro dev` leaves the faults of the last reading, from the root of the project. */
export const FAULTS_FILE = '.astro/faults.json';

/** What the loaders of all collections show, from one reading. */
interface Shown extends ShownCorpus {
  readonly unshown: CorpusReading['unshown'];
}

/**
 * Astro content loaders over one folder, one a collection. The folder is read once for all of them, because what
 * one page shows depends on the others. A fault in the content fails the build; in `astro dev` it is left in
 * FAULTS_FILE, and all that can be shown is. `ledger`: every address that was ever published of this content.
 */
export function corpusLoaders(folder: string, ledger: readonly string[]): (collection: Collection) => Loader {
  const asked = new Set<Collection>();
  const filled = new Map<string, RenderedDocument>();
  let read: (() => CorpusReading) | undefined;
  let reading: Promise<Shown> | undefined;

  return (collection) => ({
    name: CORPUS_LOADER,
    load: async (context) => {
      if (asked.has(collection)) {
        asked.clear();
        reading = undefined;
      }
      asked.add(collection);
      read ??= corpusReader(folder, siteUrls(context.config.base), ledger, diskOf(context));
      reading ??= readOnce(read, context, relative('.', folder));
      const shown = await reading;
      fill(context, collection, shown, filled);
      fillCompiled(context, collection, shown, folder);
      if (context.watcher === undefined && asked.size === COLLECTION_NAMES.length) {
        // A build reads once: parsed texts of a thousand documents take a third of a gigabyte.
        asked.clear();
        filled.clear();
        reading = undefined;
        read = undefined;
      }
    },
  });
}

/** `folder`: the content folder, from where the command runs. */
async function readOnce(read: () => CorpusReading, context: LoaderContext, folder: string): Promise<Shown> {
  const { problems, show, unshown } = read();
  const isDev = context.watcher !== undefined;
  if (isDev) {
    const told = problems.map((problem) => ({ ...problem, file: `${folder}/${problem.file}` }));
    await leave(FAULTS_FILE, JSON.stringify(told), context);
  }
  if (problems.length > 0) {
    const text = `\n${formatProblems(problems, folder)}`;
    if (!isDev) throw withoutTrace(text);
    context.logger.error(text);
  }
  const shown = show();
  const report = citationReport(shown.documents);
  const file = await leave('.astro/citations.txt', report, context);
  context.logger.info(`${report.trim().split('\n').at(-1)}: ${file}`);
  return { ...shown, unshown };
}

/** The fault is in the content: a trace of this program would only hide it. */
function withoutTrace(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}

/** Writes a file beside Astro's own notes; its path. */
async function leave(name: string, text: string, { config }: LoaderContext): Promise<string> {
  const file = new URL(name, config.root);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
  return fileURLToPath(file);
}

/** In the cache of Astro, which a person who wants all made anew removes. */
function diskOf({ config }: LoaderContext): Disk {
  return openDisk(fileURLToPath(new URL('noi-dung/', config.cacheDir)), fileURLToPath(config.root));
}

/** Brings the store of a collection up to date. `filled`: what it was last given of each file. */
function fill(
  { store }: LoaderContext,
  collection: Collection,
  { documents, compiled, unshown }: Shown,
  filled: Map<string, RenderedDocument>,
): void {
  const ids = new Set([...documents.map(({ document }) => document), ...compiled].map(idOf));
  for (const slug of store.keys()) {
    if (!ids.has(`${collection}/${slug}`) && !unshown.has(`${collection}/${slug}`)) store.delete(slug);
  }
  for (const rendered of documents) {
    const { document, parsed, packed, data } = rendered;
    if (document.collection !== collection) continue;
    if (store.has(document.slug) && filled.get(document.file) === rendered) continue;
    filled.set(document.file, rendered);
    const { slug: id, markdown } = document;
    if (collection === 'van-ban') store.set({ id, data: { ...data, packed } });
    else {
      const [html, headings] = [unpackText(packed.html), [...parsed.headings]];
      store.set({ id, data: { ...data }, body: markdown.trim(), rendered: { html, metadata: { headings } } });
    }
  }
}

/** Names to Astro the pages of a collection that its compiler renders. */
function fillCompiled(
  { store, config }: LoaderContext,
  collection: Collection,
  { compiled }: Shown,
  folder: string,
): void {
  for (const { collection: own, slug, data, markdown, file } of compiled) {
    if (own !== collection) continue;
    const filePath = relative(fileURLToPath(config.root), join(folder, file)).split(sep).join('/');
    store.set({ id: slug, data: { ...data }, body: markdown, filePath, deferredRender: true });
  }
}

function idOf({ collection, slug }: { readonly collection: Collection; readonly slug: string }): string {
  return `${collection}/${slug}`;
}
