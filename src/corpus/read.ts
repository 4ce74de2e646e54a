import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, type Collection } from '../domain/content/collections.ts';
import type { AnyDocument, FieldPath } from '../domain/content/document.ts';
import { type Problem, START } from '../domain/content/problem.ts';
import { listContent, type Misnamed, unreadable } from './folder.ts';
import { readFrontMatter, withoutFrontMatter } from './front-matter.ts';
import { type Keeping, keeping, type Recall } from './kept.ts';
import { checkLimits } from './limits.ts';
import { checkLetters, decode } from './text.ts';
import { checkWritten } from './unwritten.ts';

export interface Content {
  /** The documents without a fault, in order of their file names. */
  readonly documents: readonly AnyDocument[];
  readonly problems: readonly Problem[];
  readonly misnamed: readonly ReadMisnamed[];
  /** The other files: folder and name without ending. */
  readonly unread: ReadonlySet<string>;
}

/** A file with a wrong name, and what stands in it, as far as it can be read. */
export interface ReadMisnamed {
  readonly file: string;
  readonly fault: Omit<Problem, 'file'>;
  readonly document: AnyDocument | undefined;
  /** What is wrong in it; without these its right name is known. */
  readonly faults: readonly Omit<Problem, 'file'>[];
}

/**
 * Reads everything in a content folder, and each file as far as its faults allow. A file whose bytes are
 * those of the last time gives the same document.
 */
export function readContent(folder: string, { keep, recall }: Keeping = keeping()): Content {
  const { files, misnamed, problems, unread } = listContent(folder);
  const results = files.map(({ collection, slug, file }) => {
    const bytes = bytesOf(join(folder, file));
    const read =
      typeof bytes === 'string'
        ? { faults: [unreadable(bytes)] }
        : keep(`read ${file}`, [bytes.toString('latin1')], () => readOne({ collection, slug, file, bytes }, recall));
    return { id: `${collection}/${slug}`, file, ...read };
  });
  const isEmpty = problems.length === 0 && !files.some(({ collection }) => collection === 'van-ban');
  return {
    misnamed: misnamed.map((each) => readMisnamed(folder, each)),
    documents: results.flatMap(({ document }) => document ?? []),
    problems: [
      ...problems,
      ...(isEmpty ? [NO_DIRECTIVES] : []),
      ...results.flatMap(({ file, faults }) => faults.map((fault) => ({ file, ...fault }))),
    ],
    unread: new Set([...unread, ...results.flatMap(({ id, document }) => (document ? [] : id))]),
  };
}

/** What a file with a wrong name says, as far as it can be read. */
function readMisnamed(folder: string, { fault, ...file }: Misnamed): ReadMisnamed {
  const bytes = bytesOf(join(folder, file.file));
  const { document, faults } = readAfresh({ ...file, bytes: typeof bytes === 'string' ? new Uint8Array() : bytes });
  return { file: file.file, fault, document, faults };
}

/** What stands in a file, or the name of the error that keeps it from being read. */
function bytesOf(path: string): Buffer | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? '';
  }
}

interface Reading {
  readonly document?: AnyDocument;
  readonly faults: readonly Omit<Problem, 'file'>[];
}

interface File {
  readonly collection: Collection;
  readonly slug: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The front matter of a file without a fault is kept; where a field of it stands is looked for when it is asked. */
function readOne(given: File, recall: Recall): Reading {
  const { collection, slug, file, bytes } = given;
  let reading: Reading | undefined;
  const kept = recall('read', { file, from: [bytes] }, {}, () => {
    reading = readAfresh(given);
    return reading.document && reading.faults.length === 0 ? { data: reading.document.data } : undefined;
  });
  if (reading || !kept) return reading ?? readAfresh(given);
  const { text } = decode(bytes);
  const { schema } = COLLECTIONS[collection];
  const locate = (path: FieldPath) => readFrontMatter<unknown>(text, schema).locate(path);
  const document = { collection, slug, file, data: kept.data, markdown: withoutFrontMatter(text), locate };
  return { document: document as AnyDocument, faults: [] };
}

function readAfresh({ collection, slug, file, bytes }: File): Reading {
  const { schema, textOptional } = COLLECTIONS[collection];
  const { text, faults } = decode(bytes);
  const beyond = [...faults, ...checkLimits(text)];
  if (beyond.length > 0) return { faults: beyond };
  const { data, markdown, locate, faults: fieldFaults } = readFrontMatter<unknown>(text, schema);
  const empty = data !== undefined && markdown.trim() === '' && !textOptional ? [EMPTY] : [];
  const told = new Set(fieldFaults.map(({ line }) => line));
  const ofLines = [...checkLetters(text), ...checkWritten(text)].filter(({ line }) => !told.has(line));
  const found = [...ofLines, ...fieldFaults, ...empty];
  if (data === undefined) return { faults: found };
  return { document: { collection, slug, file, data, markdown, locate } as AnyDocument, faults: found };
}

const NO_DIRECTIVES: Problem = {
  file: 'van-ban',
  ...START,
  rule: 'khong-co-noi-dung',
  message: 'Không có văn bản nào trong van-ban/',
  hint: 'Thêm ít nhất một văn bản; nếu đặt CONTENT_DIR thì ghi đúng tên thư mục nội dung.',
};

const EMPTY: Omit<Problem, 'file'> = {
  ...START,
  rule: 'trong',
  message: 'Tệp chỉ có phần đầu, chưa có nội dung',
  hint: 'Viết ít nhất một câu, có nguồn, dưới phần đầu.',
};
