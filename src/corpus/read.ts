import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { COLLECTION_NAMES, COLLECTIONS, type Collection } from '../domain/content/collections.ts';
import type { AnyDocument } from '../domain/content/document.ts';
import { type Problem, START } from '../domain/content/problem.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Keep } from './kept.ts';
import { checkLetters, decode } from './text.ts';

export interface Content {
  /** The documents without a fault, in order of their file names. */
  readonly documents: readonly AnyDocument[];
  readonly problems: readonly Problem[];
  /** The other files: folder and name without ending. */
  readonly unread: ReadonlySet<string>;
}

/**
 * Reads every Markdown file under the folders that have a schema, and each file as far as its faults allow. With `keep`,
 * a file whose bytes are those of the last time gives the same document.
 */
export async function readContent(folder: string, keep: Keep = (_name, _from, make) => make()): Promise<Content> {
  const perFolder = await Promise.all(
    COLLECTION_NAMES.map(async (collection) => {
      const names = await listFiles(join(folder, collection));
      return Promise.all(names.map((name) => readOne(folder, collection, name, keep)));
    }),
  );
  const results = perFolder.flat();
  return {
    documents: results.flatMap(({ document }) => document ?? []),
    problems: results.flatMap(({ problems }) => problems),
    unread: new Set(results.flatMap(({ id, document }) => (document ? [] : id))),
  };
}

async function listFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => !name.startsWith('.')).sort();
}

interface FileRead {
  /** Folder and name without ending. */
  readonly id: string;
  readonly document?: AnyDocument;
  readonly problems: readonly Problem[];
}

async function readOne(folder: string, collection: Collection, name: string, keep: Keep): Promise<FileRead> {
  const file = `${collection}/${name}`;
  const id = `${collection}/${basename(name, extname(name))}`;
  const { ending } = COLLECTIONS[collection];
  if (extname(name) !== ending) return { id, problems: [{ file, ...wrongEnding(ending) }] };
  const bytes = await readFile(join(folder, file));
  return keep(`read ${file}`, [bytes.toString('latin1')], () => readBytes(bytes, collection, id, file));
}

function readBytes(bytes: Uint8Array, collection: Collection, id: string, file: string): FileRead {
  const { schema, textOptional } = COLLECTIONS[collection];
  const { text, faults } = decode(bytes);
  const problems: Problem[] = [...faults, ...checkLetters(text)].map((fault) => ({ file, ...fault }));
  if (faults.length > 0) return { id, problems };

  const { data, markdown, locate, faults: fieldFaults } = readFrontMatter<unknown>(text, schema);
  problems.push(...fieldFaults.map((fault) => ({ file, ...fault })));
  if (markdown.trim() === '' && !textOptional) problems.push({ file, ...EMPTY });
  if (data === undefined) return { id, problems };
  const slug = id.slice(collection.length + 1);
  return { id, document: { collection, slug, file, data, markdown, locate } as AnyDocument, problems };
}

const EMPTY = {
  ...START,
  rule: 'trong',
  message: 'Tệp chỉ có phần đầu, chưa có nội dung',
  hint: 'Viết ít nhất một câu, có nguồn, dưới phần đầu.',
};

function wrongEnding(ending: string) {
  return {
    ...START,
    rule: 'duoi-tep',
    message: `Tệp trong thư mục này phải có đuôi ${ending}`,
    hint: `Đổi đuôi tệp thành ${ending}, hoặc chuyển tệp sang thư mục khác.`,
  };
}
