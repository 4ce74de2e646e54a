import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { siteUrls } from '../domain/addresses/urls.ts';
import type { Collection } from '../domain/content/collections.ts';
import { formatProblems } from '../domain/content/problem.ts';
import { citationReport } from '../domain/resolve/report.ts';
import { type LoadedCorpus, loadCorpus } from './load.ts';

/** Milliseconds in which the events of one save, or of a switch of branch, come together. */
const SETTLE = 50;

/**
 * Astro content loaders over one folder, one a collection. The folder is read once for all of them, because what
 * one page shows depends on the others. A fault in the content fails the build; in `astro dev`, after the start,
 * it is reported and the pages stay as they were. `ledger`: every address that was ever published of this content.
 */
export function corpusLoaders(folder: string, ledger: readonly string[]): (collection: Collection) => Loader {
  const content = { folder, ledger };
  const contexts = new Map<Collection, LoaderContext>();
  let reading: Promise<LoadedCorpus> | undefined;
  let unwatch = () => {};

  return (collection) => ({
    name: `corpus:${collection}`,
    load: async (context) => {
      if (contexts.has(collection)) {
        contexts.clear();
        reading = undefined;
        unwatch();
      }
      if (contexts.size === 0) unwatch = watch(context, content, contexts);
      contexts.set(collection, context);
      reading ??= read(content, context).then((corpus) => report(corpus, context));
      fill(context, collection, await reading, folder);
    },
  });
}

interface Content {
  readonly folder: string;
  readonly ledger: readonly string[];
}

async function read({ folder, ledger }: Content, { config }: LoaderContext): Promise<LoadedCorpus> {
  const corpus = await loadCorpus(folder, siteUrls(config.base), ledger);
  if (corpus.problems.length === 0) return corpus;
  const error = new Error(`\n${formatProblems(corpus.problems)}`);
  // The fault is in the content: a trace of this program would only hide it.
  error.stack = '';
  throw error;
}

/** Leaves the list of citations beside Astro's own notes on the build. */
async function report(corpus: LoadedCorpus, { config, logger }: LoaderContext) {
  const text = citationReport(corpus.documents);
  const file = new URL('.astro/citations.txt', config.root);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
  logger.info(`${text.trim().split('\n').at(-1)}: ${fileURLToPath(file)}`);
  return corpus;
}

function fill(
  context: LoaderContext,
  collection: Collection,
  { documents, compiled }: LoadedCorpus,
  folder: string,
): void {
  const { store, config } = context;
  store.clear();
  for (const { document, parsed, html, data } of documents) {
    if (document.collection !== collection) continue;
    store.set({
      id: document.slug,
      data: { ...data },
      body: document.markdown.trim(),
      rendered: {
        html,
        metadata: { headings: [...parsed.headings] },
      },
    });
  }
  for (const { collection: own, slug, data, markdown, file } of compiled) {
    if (own !== collection) continue;
    const filePath = relative(fileURLToPath(config.root), join(folder, file)).split(sep).join('/');
    store.set({ id: slug, data: { ...data }, body: markdown, filePath, deferredRender: true });
  }
}

/** Reads again after each change below the folder; gives the way to end that. */
function watch(context: LoaderContext, content: Content, contexts: ReadonlyMap<Collection, LoaderContext>): () => void {
  const { watcher, logger } = context;
  const { folder } = content;
  let timer: NodeJS.Timeout | undefined;
  const refill = async () => {
    try {
      const corpus = await read(content, context);
      for (const [collection, each] of contexts) fill(each, collection, corpus, folder);
    } catch (error) {
      logger.error(error instanceof Error ? error.message : String(error));
    }
  };
  const onChange = (_event: string, path: string) => {
    if (!path.startsWith(folder + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(refill, SETTLE);
  };
  watcher?.add(folder);
  watcher?.on('all', onChange);
  return () => {
    clearTimeout(timer);
    watcher?.off('all', onChange);
  };
}
