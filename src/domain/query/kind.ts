import { slugify } from '../language/vietnamese.ts';
import { almostSame } from './words.ts';

/** A kind and its codes, as the table of numbers has them: ["Quy định", "QĐ", "QĐi"]. */
export type KindRow = readonly [name: string, ...codes: string[]];

/** Years and whole dates are gone by now; no committee writes more in one term. */
const SERIAL = /^\d{1,4}$/;

/** A figure before one of these counts something: "kế hoạch 5 năm", "quy định 19 điều", "sắp xếp còn 34 tỉnh". */
const COUNTED = new Set(
  'nam thang ngay tuan gio dieu nhom nguoi lan bieu chuan tinh thanh xa huyen dai ty trieu nghin phan'.split(' '),
);

/** A number among folded words. */
interface NumberTyped {
  readonly serial: number | undefined;
  readonly kind: KindTyped | undefined;
  /** The kind stands beside the serial: elsewhere in a sentence the figure may be anything. */
  readonly isBeside: boolean;
  /** Another kind is named too, as in "hướng dẫn thực hiện quy định 37". */
  readonly hasOther: boolean;
  /** Words that stand before them. */
  readonly before: number;
  /** Words that are left. */
  readonly rest: string[];
}

/**
 * Finds a serial and the kind beside it among folded words. A kind may be typed as a code or a name, in one word, with a
 * letter wrong. Without a kind the first serial counts.
 */
export function takeKind(words: readonly string[], kinds: readonly KindRow[]): NumberTyped {
  const named = words.flatMap((_, at) => kindAt(words, at, kinds) ?? []);
  const serials = words.flatMap((word, at) => (SERIAL.test(word) && !COUNTED.has(words[at + 1] ?? '') ? [at] : []));
  const beside = (serial: number) =>
    named.filter(({ first, next }) => next === serial || first === serial + 1 || isFiller(words, next, serial));
  const serial = serials.find((at) => beside(at).length > 0) ?? serials[0];
  const own = serial === undefined ? named.slice(0, 1) : beside(serial);
  const found = own.length > 0 ? own : named.slice(0, 1);
  const used = (at: number) => at === serial || found.some(({ first, next }) => first <= at && at < next);
  return {
    serial: serial === undefined ? undefined : Number(words[serial]),
    kind: found[0],
    isBeside: serial !== undefined && own.length > 0,
    hasOther: named.some(({ code }) => code !== found[0]?.code),
    before: Math.min(serial ?? Infinity, ...own.map(({ first }) => first)),
    rest: words.filter((_, at) => !used(at)),
  };
}

/** A kind that a query names. */
export interface KindTyped {
  /** "Quy định". */
  readonly name: string;
  /** "QĐ". */
  readonly code: string;
  /** Folded codes: "qd", "qdi". */
  readonly codes: readonly string[];
}

interface Named extends KindTyped {
  readonly first: number;
  readonly next: number;
}

/** In a shorter name a letter wrong is another word: “đoàn” is not “đề án”. */
const LONG_NAME = 6;

/** The kind whose code or name begins at a word. */
function kindAt(words: readonly string[], at: number, kinds: readonly KindRow[]): Named | undefined {
  const word = words[at] ?? '';
  const pair = word + (words[at + 1] ?? '');
  for (const [name, code = '', ...others] of kinds) {
    const codes = [code, ...others].map(slugify);
    const joined = slugify(name).replace('-', '');
    const isName = (typed: string) =>
      typed === joined || (joined.length >= LONG_NAME && typed[0] === joined[0] && almostSame(typed, joined));
    if (codes.includes(word) || isName(word)) return { name, code, codes, first: at, next: at + 1 };
    if (isName(pair)) return { name, code, codes, first: at, next: at + 2 };
  }
  return undefined;
}

/** "Kết luận số 21", "quyết định của trung ương số 5": only "số" may stand between. */
function isFiller(words: readonly string[], from: number, to: number): boolean {
  return to === from + 1 && words[from] === 'so';
}
