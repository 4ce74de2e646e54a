/**
 * Says which directives a text cites: npm run --silent cite < article.txt, or npm run --silent cite article.html
 * Plain text, Markdown and HTML are told apart by the ending of the file or by --format=markdown.
 * With --jsonl every line is {"id", "text", "format"?, "context"?} and is answered by a line {"id", "mentions"}, or by
 * {"line", "error"} where it is no such thing.
 */
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { contentPath, orEnd } from '../src/build/settings.ts';
import { readCatalogue } from '../src/corpus/catalogue.ts';
import type { Format } from '../src/domain/language/clean.ts';
import { describeCitations, mentionsIn } from '../src/domain/resolve/cite.ts';
import { readPassage } from '../src/domain/resolve/passage.ts';

const FORMATS: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  markdown: 'markdown',
  '.html': 'html',
  '.htm': 'html',
  html: 'html',
  plain: 'plain',
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'boolean' }, format: { type: 'string' } },
});
const [file] = positionals;
const input = file === undefined ? await text(process.stdin) : await readFile(file, 'utf8');
const format = values.format === undefined ? (FORMATS[extname(file ?? '')] ?? 'plain') : FORMATS[values.format];
if (!format) {
  console.error(`Không có dạng “${values.format}”. Viết --format=plain, markdown hoặc html.`);
  process.exit(1);
}

const catalogue = await readCatalogue(
  resolve(
    import.meta.dirname,
    '..',
    orEnd(() => contentPath(process.env)),
  ),
);

// A reader such as `head` may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exitCode = error.code === 'EPIPE' ? 0 : 1;
});
process.stdout.write(values.jsonl ? answers(input) : describeCitations(input, catalogue, format));

function answers(lines: string): string {
  return lines
    .split('\n')
    .flatMap((line, index) => (line.trim() ? `${answer(line, index + 1)}\n` : []))
    .join('');
}

function answer(line: string, number: number): string {
  const passage = readPassage(line);
  if ('error' in passage) return JSON.stringify({ line: number, error: passage.error });
  return JSON.stringify({ id: passage.id, mentions: mentionsIn(passage, catalogue) });
}
