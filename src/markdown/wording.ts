import type { Problem } from '../domain/content/problem.ts';
import { isDay } from '../domain/language/dates.ts';
import { fold } from '../domain/language/vietnamese.ts';
import { placeInText } from './places.ts';
import type { Statement } from './statements.ts';

type Fault = Omit<Problem, 'file'>;

/** What the rules of wording need to know of the content. */
export interface Wording {
  /** Official titles, of which a part of two words or more may be quoted. */
  readonly titles: readonly string[];
  /** Fixed terms. */
  readonly terms: readonly string[];
  /** Those that could be read, by their keys. */
  readonly worded: ReadonlyMap<string, WordedSource>;
}

/** What a source lets be said. */
interface WordedSource {
  /** What it says in so many words, which may be quoted where it is the source. */
  readonly quotes: readonly string[];
  /** What we know of its matter though it does not print it: the province, the year. */
  readonly unprinted: readonly string[];
  readonly isEditorial: boolean;
}

/** Dates in another form than 5/9/2022. */
const ODD_DATE = /\d{4}-\d{2}-\d{2}|\d{1,2}[-.]\d{1,2}[-.]\d{4}|(?<!\d)(?:0\d\/\d{1,2}|\d{1,2}\/0\d)\/\d{4}/g;

/** Figures that are a date: with a year, or behind the word. The year leap years are counted by stands for an unknown one. */
const DATE = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])|(?<=ngày )(\d{1,2})\/(\d{1,2})(?![\d/])/gi;

const QUOTED = /“([^”]*)”?|"(?:([^"]*)")?/g;

/** Faults in how the statements of a document are worded: dates, quotations, and what a source is said to say. */
export function checkWording(statements: readonly Statement[], wording: Wording): Fault[] {
  return statements.flatMap((statement) => [
    ...oddDates(statement),
    ...noDates(statement),
    ...looseQuotes(statement, wording),
    ...unprinted(statement, wording),
  ]);
}

function noDates({ texts }: Statement): Fault[] {
  return texts.flatMap((text) =>
    [...text.value.matchAll(DATE)]
      .filter(
        ([, day, month, year, dayAlone, monthAlone]) => !isDay(day ?? dayAlone, month ?? monthAlone, year ?? '2000'),
      )
      .map(({ 0: date, index }) => ({
        ...placeInText(text, index),
        rule: 'dang-ngay',
        message: `Lịch không có ngày “${date}”`,
        hint: 'Sửa ngày hoặc tháng theo nguồn.',
      })),
  );
}

function oddDates({ texts }: Statement): Fault[] {
  return texts.flatMap((text) =>
    [...text.value.matchAll(ODD_DATE)].map(({ 0: date, index }) => ({
      ...placeInText(text, index),
      rule: 'dang-ngay',
      message: `Ngày viết là “${date}”`,
      hint: 'Viết ngày dạng 5/9/2022: ngày, tháng, năm cách nhau bằng dấu gạch chéo, không có số 0 ở đầu.',
    })),
  );
}

function looseQuotes({ texts, keys }: Statement, wording: Wording): Fault[] {
  if (!texts.some(({ value }) => /[“"]/.test(value))) return [];
  const sources = keys.map((key) => wording.worded.get(key));
  if (sources.includes(undefined)) return [];
  const whole = new Set([...wording.terms, ...sources.flatMap((each) => each?.quotes ?? [])].map(bare));
  const isAllowed = (quoted: string) =>
    whole.has(bare(quoted)) ||
    (/\s/.test(quoted) && wording.titles.some((title) => bare(title).includes(bare(quoted))));
  return texts.flatMap((text) =>
    [...text.value.matchAll(QUOTED)]
      .filter(({ 1: quoted }) => quoted === undefined || !isAllowed(quoted))
      .map(({ 0: found, 1: curved, 2: straight, index }) => ({
        ...placeInText(text, index),
        rule: 'trich-dan' as const,
        ...looseQuote(found, curved ?? straight, curved === undefined, isAllowed(straight ?? '')),
      })),
  );
}

/** What is told of words in quotation marks. `words`: what stands between them, where they close. */
function looseQuote(found: string, words: string | undefined, isStraight: boolean, isAllowed: boolean) {
  if (words === undefined) {
    return { message: 'Có một dấu nháy thẳng " đứng một mình', hint: 'Bỏ dấu ấy; ngoặc kép viết “ ”, có mở có đóng.' };
  }
  if (isStraight && isAllowed) {
    return { message: `Có dấu nháy thẳng ở ${found}`, hint: `Dùng ngoặc cong: “${words}”.` };
  }
  const message = `${isStraight ? 'Dấu nháy thẳng' : 'Dấu ngoặc kép'} ở ${found}, không phải tên văn bản, thuật ngữ hay lời của nguồn đứng sau`;
  const entry = words.includes('"') ? `'${words}'` : `"${words}"`;
  const curved = isStraight ? ' và dùng ngoặc cong “ ”' : '';
  const hint = `Bỏ dấu ngoặc; nếu nguồn in đúng như vậy thì ghi vào tệp nguồn, cả lời trong dấu nháy: quotes: [${entry}]${curved}.`;
  return { message, hint };
}

/** A statement that rests only on sources which do not print what it says is in part our inference, and must be marked so. */
function unprinted({ texts, keys }: Statement, { worded }: Wording): Fault[] {
  const sources = keys.map((key) => worded.get(key));
  if (keys.length === 0 || sources.some((source) => source?.isEditorial)) return [];
  const [first = [], ...others] = sources.map((source) => source?.unprinted ?? []);
  const inferred = first.filter((words) => others.every((list) => list.includes(words)));
  return texts.flatMap((text) =>
    inferred
      .filter((words) => text.value.includes(words))
      .map((words) => ({
        ...placeInText(text, text.value.indexOf(words)),
        rule: 'suy-ra',
        message: `Nguồn đứng sau không in “${words}”`,
        hint: 'Thêm [^bien-tap] sau dấu nguồn, vì điều này do biên tập suy ra.',
      })),
  );
}

function bare(words: string): string {
  return fold(words).replace(/[“”]/g, '');
}
