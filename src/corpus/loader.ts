import { mkdir, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { siteUrls } from '../domain/addresses/urls.ts';
import type { Collection } from '../domain/content/collections.ts';
import { formatProblems } from '../domain/content/problem.ts';
import { citationReport } from '../domain/resolve/report.ts';
import { loadCorpus } from './load.ts';
import type { RenderedDocument } from './render.ts';

/** Milliseconds in which the events of one save, or of a switch of branch, come together. */
const SETTLE = 50;

/**
 * Astro content loaders over one folder, one a collection. The folder is read once for all of them, because what
 * one page shows depends on the others. A fault in the content fails the build; in `astro dev`, after the start,
 * it is reported and the pages stay as they were.
 */
export function corpusLoaders(folder: string): (collection: Collection) => Loader {
  const contexts = new Map<Collection, LoaderContext>();
  let reading: Promise<readonly RenderedDocument[]> | undefined;
  let unwatch = () => {};

  return (collection) => ({
    name: `corpus:${collection}`,
    load: async (context) => {
      if (contexts.has(collection)) {
        contexts.clear();
        reading = undefined;
        unwatch();
      }
      if (contexts.size === 0) unwatch = watch(context, folder, contexts);
      contexts.set(collection, context);
      reading ??= read(folder, context).then((documents) => report(documents, context));
      fill(context, collection, await reading);
    },
  });
}

async function read(folder: string, { config }: LoaderContext): Promise<readonly RenderedDocument[]> {
  const { documents, problems } = await loadCorpus(folder, siteUrls(config.base));
  if (problems.length === 0) return documents;
  const error = new Error(`\n${formatProblems(problems)}`);
  // The fault is in the content: a trace of this program would only hide it.
  error.stack = '';
  throw error;
}

/** Leaves the list of citations beside Astro's own notes on the build. */
async function report(documents: readonly RenderedDocument[], { config, logger }: LoaderContext) {
  const text = citationReport(documents);
  const file = new URL('.astro/citations.txt', config.root);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
  logger.info(`${text.trim().split('\n').at(-1)}: ${fileURLToPath(file)}`);
  return documents;
}

function fill({ store }: LoaderContext, collection: Collection, documents: readonly RenderedDocument[]): void {
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
}

/** Reads again after each change below the folder; gives the way to end that. */
function watch(context: LoaderContext, folder: string, contexts: ReadonlyMap<Collection, LoaderContext>): () => void {
  const { watcher, logger } = context;
  let timer: NodeJS.Timeout | undefined;
  const refill = async () => {
    try {
      const documents = await read(folder, context);
      for (const [collection, each] of contexts) fill(each, collection, documents);
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
