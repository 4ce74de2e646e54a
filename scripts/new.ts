/**
 * Makes the files of a new directive: npm run new -- "43-KH/TU" --co-quan "Tỉnh ủy Đắk Nông" --ngay 2022-03-23
 * Of a source: npm run new -- nguon https://… ; of a conference: npm run new -- hoi-nghi --noi "Ninh Thuận" …
 * What is missing is asked for where there is a terminal, and named where there is none.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Known, NewFile, Outcome } from '../src/author/known.ts';
import { newConference } from '../src/author/new-conference.ts';
import { newDirective } from '../src/author/new-directive.ts';
import { newSource, type SourceRequest } from '../src/author/new-source.ts';
import { linesToFill } from '../src/author/to-fill.ts';
import { contentPath, orEnd } from '../src/build/settings.ts';
import { corpusReader } from '../src/corpus/load.ts';
import { readContent } from '../src/corpus/read.ts';
import { siteUrls } from '../src/domain/addresses/urls.ts';
import { buildCorpus } from '../src/domain/content/corpus.ts';
import { readTypedDate } from '../src/domain/language/typed-date.ts';

/** What can be said of a new file, by the name of its option, and how it is asked for. */
const OPTIONS = {
  so: 'số và ký hiệu, ví dụ 43-KH/TU',
  'co-quan': 'cơ quan ban hành hoặc tổ chức, ví dụ Tỉnh ủy Đắk Nông',
  ngay: 'ngày ban hành hoặc ngày họp, ví dụ 23/3/2022',
  noi: 'nơi họp, ví dụ Ninh Thuận',
  'trich-yeu': 'trích yếu, không kèm loại và số',
  ten: 'tên hội nghị',
  nguon: 'nguồn: địa chỉ https://… hoặc tên tệp trong nguon/',
  'ten-bai': 'tên bài của nguồn',
  'noi-dang': 'nơi đăng, ví dụ Báo Đắk Nông điện tử',
  'tac-gia': 'tác giả của bài',
  'ngay-dang': 'ngày đăng bài',
  hang: 'hạng nguồn: primary (báo chí, trang chính thức) hoặc secondary (thứ cấp)',
  khoa: 'tên tệp của nguồn, không có đuôi',
  loai: 'loại văn bản, khi ký hiệu dùng cho nhiều loại',
  'van-ban': 'tên tệp của văn bản được quán triệt, cách nhau bằng dấu phẩy',
} as const;

type Option = keyof typeof OPTIONS;
type Answers = Partial<Record<Option, string>>;

/** What is asked of a source that comes by its address. */
const OF_SOURCE: readonly Option[] = ['ten-bai', 'noi-dang', 'ngay-dang', 'hang'];

/** What each command needs, and what it asks for besides. */
const COMMANDS: Readonly<Record<string, { needs: readonly Option[]; asks: readonly Option[] }>> = {
  'van-ban': { needs: ['so', 'co-quan', 'ngay'], asks: ['trich-yeu', 'nguon', ...OF_SOURCE] },
  nguon: { needs: ['nguon'], asks: OF_SOURCE },
  'hoi-nghi': { needs: ['noi', 'ngay', 'co-quan'], asks: ['ten', 'van-ban', 'nguon', ...OF_SOURCE] },
};

const folder = resolve(orEnd(() => contentPath(process.env)));
const { command, answers, isNewBody } = readCommand();
const complete = await ask(command, answers);
const outcome = make(command, complete, await readKnown());
if ('refusal' in outcome) end(outcome.refusal);
for (const { file, text } of outcome.files) {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text, { flag: 'wx' });
}
console.log(await nextSteps(outcome.files));

function readCommand() {
  const texts = Object.keys(OPTIONS).map((name) => [name, { type: 'string' }] as const);
  try {
    const { values, positionals } = parseArgs({
      options: { ...Object.fromEntries(texts), 'co-quan-moi': { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const { 'co-quan-moi': isNewBody, ...given } = values;
    const command = positionals[0] && positionals[0] in COMMANDS ? positionals[0] : 'van-ban';
    const rest = positionals.filter((word) => word !== command).join(' ');
    const [first] = COMMANDS[command]?.needs ?? [];
    const answers: Answers = { ...(rest && first ? { [first]: rest } : {}), ...given };
    return { command, answers, isNewBody: isNewBody === true };
  } catch {
    return end(`Không hiểu lệnh này. ${usage()}`);
  }
}

/** The answers, with those that were not given in the command asked for. */
async function ask(name: string, given: Answers): Promise<Answers> {
  const { needs, asks } = COMMANDS[name] ?? { needs: [], asks: [] };
  const missing = needs.filter((option) => !given[option]);
  if (!process.stdin.isTTY) {
    if (missing.length === 0) return given;
    return end(`Còn thiếu: ${missing.map((option) => `--${option} (${OPTIONS[option]})`).join('; ')}. ${usage()}`);
  }
  const asked: Answers = { ...given };
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  terminal.once('close', () => end('Đã thôi, chưa tạo tệp nào.'));
  for (const option of [...needs, ...asks]) {
    const isNeeded = needs.includes(option);
    if (OF_SOURCE.includes(option) && !asked.nguon?.includes('://')) continue;
    while (!asked[option]) {
      const answer = (await terminal.question(`${OPTIONS[option]}${isNeeded ? '' : ' (Enter để điền sau)'}: `)).trim();
      if (answer) asked[option] = answer;
      else if (!isNeeded) break;
    }
  }
  terminal.removeAllListeners('close').close();
  return asked;
}

function make(name: string, given: Answers, known: Known): Outcome {
  const source = sourceRequest(given);
  const today = new Date().toLocaleDateString('sv');
  if (name === 'nguon') {
    const made = newSource(source ?? { url: '' }, known, today);
    return 'refusal' in made ? made : { files: [made.file] };
  }
  const { so = '', noi = '', ngay = '', ten, loai, 'co-quan': body = '', 'trich-yeu': title, 'van-ban': slugs } = given;
  if (name === 'hoi-nghi') {
    const directives = slugs?.split(/[\s,]+/).filter(Boolean) ?? [];
    return newConference(
      { place: noi, host: body, date: ngay, title: ten, directives, source, isNewHost: isNewBody },
      known,
      today,
    );
  }
  return newDirective(
    { number: so, issuer: body, date: ngay, title, kind: loai, source, isNewIssuer: isNewBody },
    known,
    today,
  );
}

function sourceRequest(given: Answers): SourceRequest | undefined {
  const { nguon: url, 'ten-bai': title, 'noi-dang': publisher, 'tac-gia': author, hang: grade, khoa: key } = given;
  const published = given['ngay-dang'] ? readTypedDate(given['ngay-dang'])?.day : undefined;
  return url ? { url, title, publisher, author, published, grade, key } : undefined;
}

async function readKnown(): Promise<Known> {
  if (!existsSync(folder)) end(`Không có thư mục nội dung ${folder}.`);
  const { documents, unread } = await readContent(folder);
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
  const { problems } = await corpusReader(folder, siteUrls('/'))();
  const lines = linesToFill(files, problems).map(({ file, line, hint }) => `  ${path(file)}, dòng ${line}: ${hint}`);
  return [
    'Đã tạo:',
    ...names.map((file) => `  ${path(file)}`),
    ...(lines.length > 0 ? ['Cần điền:', ...lines] : []),
    'Điền xong, chạy npm run check để xem còn lỗi nào; npm run dev để xem trang. Hướng dẫn: content/trang/huong-dan-bien-tap.mdx',
  ].join('\n');
}

function usage(): string {
  return 'Ví dụ: npm run new -- "43-KH/TU" --co-quan "Tỉnh ủy Đắk Nông" --ngay 2022-03-23 --nguon https://…';
}

function end(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
