import { phraseAt, type Token } from '../language/tokens.ts';
import { dateAt, type PartialDate } from '../language/written-date.ts';
import { termWritten } from '../party/congresses.ts';
import { type Issuer, issuerAt } from '../party/issuer.ts';

/** What is told before a citation of its making: "Ngày 25/10/2021, Trung ương khóa XIII ban hành | Kết luận …". */
export interface Issuance {
  readonly date: PartialDate | undefined;
  readonly issuers: readonly Issuer[];
  readonly term: string | undefined;
}

const VERBS = [['ban', 'hanh'], ['ky'], ['ra'], ['co'], ['xay', 'dung'], ['thong', 'qua']];
/** Words that make another verb of "ra": "chỉ ra", "đề ra". */
const NOT_ISSUED = new Set(['chi', 'dua', 'de', 'neu', 'dat', 'dien', 'xay']);
const ADVERBS = new Set(['da', 'vua', 'cung', 'chinh', 'thuc', 'tiep', 'tuc', 'moi', 'duoc']);
/** The last words of offices: a "Bí thư Tỉnh ủy" who signs is no issuer. */
const OFFICES = new Set(['vien', 'truc', 'thu', 'tich', 'truong', 'pho', 'phong']);
/** How many words the subject may have, and a title that names a term. */
const REACH = 16;
const TITLE = 6;

/** Reads the act of issuing that ends just before a place; undefined when no verb of issuing stands there. */
export function issuanceBefore(tokens: readonly Token[], at: number): Issuance | undefined {
  if (/^["'“«]$/.test(tokens[at - 1]?.text ?? '')) return issuanceBefore(tokens, at - 1);
  if (tokens[at - 1]?.text === ':') return titleBefore(tokens, at - 1);
  let end = at;
  for (let verb = verbBefore(tokens, end); verb < end; verb = verbBefore(tokens, end)) end = verb;
  if (end === at) return undefined;
  while (ADVERBS.has(tokens[end - 1]?.folded ?? '')) end--;
  const start = subjectStart(tokens, end);
  return { date: dateBefore(tokens, start), issuers: issuersIn(tokens, start, end), term: termIn(tokens, start, end) };
}

/** Where the verb of issuing just before a place begins; the place itself when there is none. */
function verbBefore(tokens: readonly Token[], at: number): number {
  const verb = VERBS.find((words) => phraseAt(tokens, at - words.length, words) === at);
  if (!verb || (verb[0] === 'ra' && NOT_ISSUED.has(tokens[at - 2]?.folded ?? ''))) return at;
  return at - verb.length;
}

/** "Đảng đoàn Quốc hội: | Kế hoạch số 527", "Khóa XIV: | Quy định 22". */
function titleBefore(tokens: readonly Token[], end: number): Issuance {
  const lowest = Math.max(0, end - REACH);
  let start = end;
  while (start > lowest && !/^[,;:.]$/.test(tokens[start - 1]?.text ?? '')) start--;
  const term = end - start <= TITLE ? termIn(tokens, start, end) : undefined;
  return { date: undefined, issuers: titleIssuers(tokens, start, end), term };
}

/** A body that is not Tỉnh ủy or above takes the rest of the words into its own name: "Tỉnh đoàn Nghệ An:". */
function titleIssuers(tokens: readonly Token[], start: number, end: number): Issuer[] {
  const first = issuerAt(tokens, start);
  if (first?.body === 'other' || first?.body === 'state') return [first];
  for (let place = Math.max(0, end - REACH); place < end; place++) {
    const issuer = issuerAt(tokens, place);
    if (issuer?.next === end) return [issuer];
  }
  return [];
}

/** Where the subject of the verb begins: behind the last mark, or before it where a list of issuers goes on. */
function subjectStart(tokens: readonly Token[], end: number): number {
  const lowest = Math.max(0, end - REACH);
  let start = end;
  while (start > lowest && !/^[,;:.]$/.test(tokens[start - 1]?.text ?? '')) start--;
  for (let place = lowest; place < start - 1; place++) {
    const issuer = tokens[start - 1]?.text === ',' ? issuerAt(tokens, place) : undefined;
    if (issuer && (issuer.next === start - 1 || isAddress(tokens, start))) return place;
  }
  return start;
}

/** "Thành ủy Vinh, | tỉnh Nghệ An": where the issuer is. */
function isAddress(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'tỉnh' || tokens[at]?.text === 'huyện';
}

/** The bodies of the subject; a body that is not Tỉnh ủy or above takes the rest of the words into its own name. */
function issuersIn(tokens: readonly Token[], start: number, end: number): Issuer[] {
  const issuers: Issuer[] = [];
  for (let place = start; place < end; place++) {
    const issuer = issuerAt(tokens, place);
    if (!issuer) continue;
    const local = issuer.body === 'other' || issuer.body === 'state';
    if (local && !issuers.length) return [issuer];
    if (!local && !OFFICES.has(tokens[place - 1]?.folded ?? '')) issuers.push(issuer);
    place = issuer.next - 1;
  }
  return issuers;
}

function termIn(tokens: readonly Token[], start: number, end: number): string | undefined {
  const place = tokens.slice(start, end).findIndex(({ folded }) => folded === 'khoa');
  return place < 0 ? undefined : termWritten(tokens[start + place + 1]?.text);
}

/** The nearest complete date in the few words before the subject, or at its beginning. */
function dateBefore(tokens: readonly Token[], at: number): PartialDate | undefined {
  for (let place = at; place >= Math.max(0, at - 12) && tokens[place]?.text !== ';'; place--) {
    const read = tokens[place]?.folded === 'ngay' ? dateAt(tokens, place) : undefined;
    if (read?.date.year) return read.date;
  }
  return undefined;
}
