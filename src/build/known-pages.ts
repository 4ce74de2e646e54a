import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ENGINE } from '../search/early.ts';
import { makeIndex, type ReadPage } from './pagefind-index.ts';

/** A page of a built site. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/**
 * Pages as Pagefind reads them. Those that an earlier build had read are taken from a file, by a digest of all that
 * they are; it then holds the pages of this build.
 */
export async function readBuiltPages(pages: readonly BuiltPage[], file: string): Promise<ReadPage[]> {
  const known = await readKnown(file);
  const digests = pages.map((page) => digestOf(page));
  const unknown = pages.filter((_page, index) => !known[digests[index] ?? '']);
  const read = new Map((await readAll(unknown)).map((page) => [page.url, page]));
  const all = pages.flatMap((page, index): [string, ReadPage][] => {
    const digest = digests[index] ?? '';
    const found = known[digest] ?? read.get(urlOf(page));
    return found ? [[digest, found]] : [];
  });
  await write(file, JSON.stringify(Object.fromEntries(all)));
  return all.map(([, page]) => page);
}

/** The name of the engine tells its version. */
function digestOf({ path, html }: BuiltPage): string {
  return createHash('sha256').update(`${ENGINE} ${path} ${html}`).digest('base64url');
}

async function readAll(pages: readonly BuiltPage[]): Promise<readonly ReadPage[]> {
  if (pages.length === 0) return [];
  const { pages: read } = await makeIndex(async (index) => {
    for (const { path, html } of pages) await index.addHTMLFile({ sourcePath: path, content: html });
  });
  return read;
}

/** The address that Pagefind gives a page. */
function urlOf({ path }: BuiltPage): string {
  return `/${path.replace(/index\.html$/, '')}`;
}

async function readKnown(file: string): Promise<Readonly<Record<string, ReadPage>>> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return {};
  }
}

/** A process that ends while it writes must leave no half file under the name. */
async function write(file: string, text: string): Promise<void> {
  const half = `${file}-${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(half, text);
  await rename(half, file);
}
