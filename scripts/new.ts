/**
 * Makes the files of a new directive: npm run new -- "43-KH/TU" --co-quan "Tỉnh ủy Đắk Nông" --ngay 23/3/2022
 * Of a source: npm run new -- nguon https://… ; of a conference: npm run new -- hoi-nghi --noi "Ninh Thuận" …
 * Of an inspection: npm run new -- kiem-tra --noi "Quảng Nam" …
 * What is missing is asked for where there is a terminal, and named where there is none.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { answerFault } from '../src/author/answer-fault.ts';
import { askAll } from '../src/author/ask.ts';
import type { Known, NewFile } from '../src/author/known.ts';
import { aloneWords, optionFault } from '../src/author/left-over.ts';
import { make } from '../src/author/make.ts';
import { type Answers, COMMAND_NAMES, COMMANDS, OPTIONS, type Option, questionOf } from '../src/author/questions.ts';
import { linesToFill } from '../src/author/to-fill.ts';
import { contentPath, orEnd } from '../src/build/settings.ts';
import { corpusReader } from '../src/corpus/load.ts';
import { readContent } from '../src/corpus/read.ts';
import { siteUrls } from '../src/domain/addresses/urls.ts';
import { buildCorpus } from '../src/domain/content/corpus.ts';

const folder = resolve(orEnd(() => contentPath(process.env)));
const today = new Date().toLocaleDateString('sv');
const { command, given, isNewBody: isSaidNew } = readCommand();
const known = await readKnown();
const { answers, isNewBody } = await complete();
const outcome = make(command, answers, isNewBody, known, today);
if ('refusal' in outcome) end(outcome.refusal);
for (const { file, text } of outcome.files) {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text, { flag: 'wx' });
}
console.log(await nextSteps(outcome.files));

function readCommand() {
  const texts = OPTIONS.map((name) => [name, { type: 'string' }] as const);
  const { values, tokens } = parse(Object.fromEntries(texts));
  const { words, fault } = aloneWords(tokens);
  if (fault) end(`${fault} ${usage()}`);
  const command = COMMAND_NAMES.find((name) => name === words[0]) ?? 'van-ban';
  const rest = words.filter((word, index) => index > 0 || word !== command).join(' ');
  const { 'co-quan-moi': isNewBody, ...options } = values;
  const given: Answers = { ...(rest && { [COMMANDS[command].needs[0]]: rest }), ...options };
  return { command, given, isNewBody: isNewBody === true };
}

function parse(texts: Readonly<Record<string, { readonly type: 'string' }>>) {
  const fault = optionFault(process.argv.slice(2), OPTIONS, ['co-quan-moi']);
  if (fault) end(`${fault} ${usage()}`);
  try {
    return parseArgs({
      options: { ...texts, 'co-quan-moi': { type: 'boolean', default: false } },
      allowPositionals: true,
      tokens: true,
    });
  } catch {
    return end(`Không hiểu lệnh này. ${usage()}`);
  }
}

/** The answers, with those that were not given in the command, or cannot be used, asked for where there is a terminal. */
async function complete() {
  const fault = (option: Option, answer: string, isSurelyNew: boolean) =>
    answerFault(option, answer, { command, known, isSurelyNew: isSurelyNew || isSaidNew });
  if (!process.stdin.isTTY) {
    const missing = COMMANDS[command].needs.filter((option) => !given[option]);
    const wrong = OPTIONS.flatMap((option) => (given[option] && fault(option, given[option], false)) || []);
    if (wrong.length > 0) return end(wrong.join('\n'));
    if (missing.length === 0) return { answers: given, isNewBody: isSaidNew };
    return end(
      `Còn thiếu: ${missing.map((option) => `--${option} (${questionOf(option, command)})`).join('; ')}. ${usage()}`,
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  terminal.once('close', () => end('Đã thôi, chưa tạo tệp nào.'));
  const all = await askAll(command, given, isSaidNew, {
    question: (text) => terminal.question(text),
    say: (sentence) => console.log(sentence),
    fault,
    refusal: (answers) => {
      const made = make(command, answers, isSaidNew, known, today);
      return 'refusal' in made ? made.refusal : undefined;
    },
  });
  terminal.removeAllListeners('close').close();
  return 'refusal' in all ? end(all.refusal) : all;
}

async function readKnown(): Promise<Known> {
  if (!existsSync(folder)) end(`Không có thư mục nội dung ${folder}.`);
  const { documents, unread } = readContent(folder);
  const read = documents.map(({ collection, slug }) => `${collection}/${slug}`);
  const ids = new Set([...read, ...unread]);
  const keys = [...ids].flatMap((id) => (id.startsWith('nguon/') ? id.slice('nguon/'.length) : []));
  const addresses = await Promise.all(keys.map(async (key) => [key, await addressOf(key)] as const));
  return { corpus: buildCorpus(documents), ids, addresses: new Map(addresses.filter(([, address]) => address !== '')) };
}

/** The address that the file of a source gives, also while the rest of it cannot be read. */
async function addressOf(key: string): Promise<string> {
  const text = await readFile(join(folder, `nguon/${key}.md`), 'utf8').catch(() => '');
  return /^url: *["']?([^\s"']+)/m.exec(text)?.[1] ?? '';
}

/** What was made, which lines are to be filled in, and what to do then. */
async function nextSteps(files: readonly NewFile[]): Promise<string> {
  const path = (file: string) => relative('.', join(folder, file));
  const names = files.map(({ file }) => file);
  const { problems } = corpusReader(folder, siteUrls('/'))();
  const lines = linesToFill(files, problems).map(({ file, line, hint }) => `  ${path(file)}, dòng ${line}: ${hint}`);
  return [
    'Đã tạo:',
    ...names.map((file) => `  ${path(file)}`),
    ...(lines.length > 0 ? ['Cần điền:', ...lines] : []),
    'Điền xong, chạy npm run check để xem còn lỗi nào; npm run dev để xem trang. Hướng dẫn: content/trang/huong-dan-bien-tap.mdx',
  ].join('\n');
}

function usage(): string {
  return 'Ví dụ: npm run new -- "43-KH/TU" --co-quan "Tỉnh ủy Đắk Nông" --ngay 23/3/2022 --nguon https://…';
}

function end(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
