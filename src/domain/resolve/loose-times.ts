import type { Sentence } from '../citation/reading.ts';
import type { Token } from '../language/tokens.ts';
import { dateAt, type PartialDate, yearAt } from '../language/written-date.ts';
import { termWritten } from '../party/congresses.ts';
import type { OwnSpan } from './own-words.ts';

/** A time that a sentence names without saying of which document. */
export interface Loose {
  readonly date?: PartialDate;
  /** It is the end of a span of years: "2016 - 2020". */
  readonly span?: boolean;
  readonly term?: string;
  /** Its term is that of a congress, which much is told of that came long before. */
  readonly congress?: boolean;
  /** The places behind the citations in whose subjects it stands; none for one that stands in no subject. */
  readonly of: readonly number[];
}

interface Read {
  readonly time: Omit<Loose, 'of'>;
  readonly next: number;
}

/** Words between "Đại hội" and its number. */
const CONGRESS = new Set(['dang', 'lan', 'thu', 'dai', 'bieu', 'toan', 'quoc', 'cua']);
/** Bodies that count terms of their own, as their last words before "khóa" or behind the number of a congress. */
const OWN_TERMS = /^(?:hoi|hdnd|dan|tinh|pho|huyen|xa|bo|doan)$/;

/**
 * The years, days and terms in a sentence that are not the date or term of one of its citations: "Năm 2021, …",
 * `year: "2021"`, "Đại hội XIII". Of spans of years ("2016 - 2020") the end is one. A term in the subject of a citation is one of
 * its words.
 */
export function looseTimes({ tokens, first }: Sentence, spans: readonly OwnSpan[]): Loose[] {
  const found: Loose[] = [];
  let [at, span] = [0, 0];
  while (at < tokens.length) {
    while (span < spans.length && (spans[span]?.next ?? 0) <= at + first) span++;
    const own = spans[span];
    const inside = own !== undefined && own.first <= at + first ? own : undefined;
    if (inside && !inside.isSubject) {
      at = inside.next - first;
      continue;
    }
    const read = timeAt(tokens, at);
    const of = inside
      ? spans.flatMap((each) => (each.first <= at + first && at + first < each.reach ? each.of : []))
      : [];
    if (read && (read.time.date || (read.time.term && !inside))) found.push({ ...read.time, of });
    at = read?.next ?? at + 1;
  }
  return found;
}

function timeAt(tokens: readonly Token[], at: number): Read | undefined {
  const dated = dateAt(tokens, at) ?? compactAt(tokens, at) ?? bareYearAt(tokens, at);
  if (dated) {
    const { date, next } = dated;
    if (!date.year) return { time: {}, next };
    if (!isSpan(tokens, at, next)) return { time: { date }, next };
    return { time: date.day || endsSpan(tokens, at) || endsName(tokens, at) ? { date, span: true } : {}, next };
  }
  return termAt(tokens, at) ?? congressAt(tokens, at);
}

/** "20211025_ket-luan.docx": a day in the name of a file. */
function compactAt(tokens: readonly Token[], at: number) {
  if (tokens[at]?.text.length !== 8) return undefined;
  const [, year = 0, month = 0, day = 0] = (/^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(tokens[at]?.text ?? '') ?? []).map(
    Number,
  );
  return year && month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { date: { year, month, day }, next: at + 1 }
    : undefined;
}

/** `"2021"`, "(2021)", "2021:". */
function bareYearAt(tokens: readonly Token[], at: number) {
  return tokens[at]?.text.length === 4 && tokens[at - 1]?.folded !== 'so' ? yearAt(tokens, at) : undefined;
}

/** "2021 - 2025", "từ năm 2016 đến năm 2020", and the number of a document, "2021-KL". */
function isSpan(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, behind] = [tokens[from - 1], tokens[to]];
  if (/^[-/]$/.test(behind?.text ?? '') && tokens[to + 1]?.type !== 'mark')
    return behind?.gap === 'none' || isYear(tokens, to + 1);
  if (/^[-/]$/.test(before?.text ?? '') && tokens[from - 2]?.type === 'number') return true;
  return behind?.folded === 'den' || before?.folded === 'den';
}

/** "2016 - | 2020", "từ năm 2016 đến | năm 2020": a span that begins with a year too, so no aim ("đến năm 2030"). */
function endsSpan(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at - 1];
  return (
    (joint?.text === '-' || joint?.folded === 'den') && tokens[at - 2]?.text.length === 4 && isYear(tokens, at - 2)
  );
}

/** "ket-luan-14-|2008": the year at the end of a name. */
function endsName(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at);
  return (
    before.map(({ type }) => type).join() === 'word,mark,number,mark' &&
    before[1]?.text === '-' &&
    before[3]?.text === '-'
  );
}

function isYear(tokens: readonly Token[], at: number): boolean {
  return dateAt(tokens, at) !== undefined || yearAt(tokens, at) !== undefined;
}

/** "khóa XIII", "nhiệm kỳ XIII", but not "Quốc hội khóa XIII". */
function termAt(tokens: readonly Token[], at: number): Read | undefined {
  const named = tokens[at]?.folded === 'khoa' || (tokens[at]?.folded === 'ky' && tokens[at - 1]?.folded === 'nhiem');
  const term = named && /^[XVI\d]/.test(tokens[at + 1]?.text ?? '') ? termWritten(tokens[at + 1]?.text) : undefined;
  return term && !OWN_TERMS.test(tokens[at - 1]?.folded ?? '') ? { time: { term }, next: at + 2 } : undefined;
}

/** "Đại hội Đảng XIII", "Đại hội lần thứ XIII của Đảng", but not that of a province. */
function congressAt(tokens: readonly Token[], at: number): Read | undefined {
  if (tokens[at]?.folded !== 'dai' || tokens[at + 1]?.folded !== 'hoi') return undefined;
  let place = at + 2;
  while (CONGRESS.has(tokens[place]?.folded ?? '')) place++;
  const text = tokens[place]?.text ?? '';
  const term = text === text.toUpperCase() ? termWritten(text) : undefined;
  const local = tokens.slice(at + 2, place + 4).some(({ folded }) => OWN_TERMS.test(folded));
  return term && !local ? { time: { term, congress: true }, next: place + 1 } : undefined;
}
