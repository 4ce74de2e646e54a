/**
 * Says which directives a text cites: npm run --silent cite < article.txt, or npm run --silent cite article.html
 * Plain text, Markdown, HTML and .docx are told apart by the ending of the file or by --format=markdown.
 * With --jsonl every line is {"id", "text", "format"?, "context"?} and is answered by a line {"id", "mentions"}, or by
 * {"line", "error"} where it is no such thing.
 * With --check it says what is wrong with the citations of one or more files, and ends with 1 when something is:
 * npm run --silent cite -- --check plan.docx [--day 2022-03-18] [--format json | sarif]
 */
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { contentPath, orEnd } from '../src/build/settings.ts';
import { docxText } from '../src/checker/docx.ts';
import { readText } from '../src/checker/read-file.ts';
import { readCatalogue, readReviewData } from '../src/corpus/catalogue.ts';
import type { Format } from '../src/domain/language/clean.ts';
import { describeCitations, mentionsIn } from '../src/domain/resolve/cite.ts';
import { readPassage } from '../src/domain/resolve/passage.ts';
import { reviewJson, reviewLines } from '../src/domain/review/lines.ts';
import { readForReview, review } from '../src/domain/review/review.ts';
import { type ReviewedFile, sarifOf } from '../src/domain/review/sarif.ts';

const FORMATS: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  markdown: 'markdown',
  '.html': 'html',
  '.htm': 'html',
  html: 'html',
  plain: 'plain',
};
/** What a check can be told as, beside lines for people. */
const REPORTS: Readonly<Record<string, (files: readonly ReviewedFile[]) => string>> = {
  json: reviewJson,
  sarif: sarifOf,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jsonl: { type: 'boolean' },
    check: { type: 'boolean' },
    format: { type: 'string' },
    day: { type: 'string' },
  },
});
const folder = resolve(
  import.meta.dirname,
  '..',
  orEnd(() => contentPath(process.env)),
);

// A reader such as `head` may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exitCode = error.code === 'EPIPE' ? process.exitCode : 1;
});
process.stdout.write(values.check ? await check() : await cite());

async function cite(): Promise<string> {
  const [file] = positionals;
  const { format, text: input } = await readInput(file);
  const catalogue = readCatalogue(folder);
  if (!values.jsonl) return describeCitations(input, catalogue, format);
  return input
    .split('\n')
    .flatMap((line, index) => {
      if (!line.trim()) return [];
      const passage = readPassage(line);
      if ('error' in passage) return `${JSON.stringify({ line: index + 1, error: passage.error })}\n`;
      return `${JSON.stringify({ id: passage.id, mentions: mentionsIn(passage, catalogue) })}\n`;
    })
    .join('');
}

/** Reviews the files named, or what comes in; something wrong in any of them is the status 1. */
async function check(): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const when = { today, day: orEnd(() => dayOf(values.day)) };
  const data = readReviewData(folder);
  const named = positionals.length > 0 ? positionals : [undefined];
  const files: ReviewedFile[] = [];
  for (const file of named) {
    const { format, text: input } = await readInput(file);
    files.push({ path: file ?? '-', text: input, review: review(readForReview(input, format), data, when) });
  }
  if (files.some(({ review: { findings } }) => findings.length > 0)) process.exitCode = 1;
  const report = REPORTS[values.format ?? ''];
  return report ? report(files) : files.map(reviewLines).join('\n');
}

/** The text of a file, or what comes in. What cannot be read ends the process with a sentence. */
async function readInput(file: string | undefined): Promise<{ text: string; format: Format }> {
  const format = orEnd(() => formatOf(file));
  if (file === undefined) return { text: await text(process.stdin), format };
  const read = await readFile(file).then(
    (bytes) => readText(file, bytes, docxText),
    () => ({ refusal: `Không mở được tệp “${file}”. Xem lại đường dẫn và quyền đọc.` }),
  );
  return { text: orEnd(() => textOf(read)), format };
}

function textOf(read: Awaited<ReturnType<typeof readText>>): string {
  if ('refusal' in read) throw new Error(read.refusal);
  return read.text;
}

function formatOf(file: string | undefined): Format {
  const asked = values.check && values.format !== undefined && values.format in REPORTS ? undefined : values.format;
  const format = asked === undefined ? (FORMATS[extname(file ?? '').toLowerCase()] ?? 'plain') : FORMATS[asked];
  const more = values.check ? '; báo cáo thì viết --format=json hoặc sarif' : '';
  if (!format) throw new Error(`Không có dạng “${asked}”. Viết --format=plain, markdown hoặc html${more}.`);
  return format;
}

function dayOf(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))) return day;
  throw new Error(`--day là “${day}”; cần một ngày dạng năm-tháng-ngày, ví dụ --day=2022-03-18.`);
}
