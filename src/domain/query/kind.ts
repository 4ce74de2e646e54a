import { slugify } from '../language/vietnamese.ts';
import { almostSame } from './words.ts';

/** A kind and its codes, as the table of numbers has them: ["Quy định", "QĐ", "QĐi"]. */
export type KindRow = readonly [name: string, ...codes: string[]];

/** Years and whole dates are gone by now; no committee writes more in one term. */
const SERIAL = /^\d{1,4}$/;

/**
 * Finds a serial and the kind beside it among folded words, and the words that are left. A kind may be typed as a
 * code or a name, in one word, with a letter wrong. Without a kind the first serial counts.
 */
export function takeKind(
  words: readonly string[],
  kinds: readonly KindRow[],
): { serial: number | undefined; codes: string[] | undefined; rest: string[] } {
  const named = words.flatMap((_, at) => kindAt(words, at, kinds) ?? []);
  const serials = words.flatMap((word, at) => (SERIAL.test(word) ? [at] : []));
  const beside = (serial: number) =>
    named.filter(({ first, next }) => next === serial || first === serial + 1 || isFiller(words, next, serial));
  const serial = serials.find((at) => beside(at).length > 0) ?? serials[0];
  const own = serial === undefined ? named.slice(0, 1) : beside(serial);
  const found = own.length > 0 ? own : named.slice(0, 1);
  const used = (at: number) => at === serial || found.some(({ first, next }) => first <= at && at < next);
  return {
    serial: serial === undefined ? undefined : Number(words[serial]),
    codes: found[0]?.codes,
    rest: words.filter((_, at) => !used(at)),
  };
}

interface Named {
  readonly codes: string[];
  readonly first: number;
  readonly next: number;
}

/** The kind whose code or name begins at a word. */
function kindAt(words: readonly string[], at: number, kinds: readonly KindRow[]): Named | undefined {
  const word = words[at] ?? '';
  const pair = word + (words[at + 1] ?? '');
  for (const [name, ...rawCodes] of kinds) {
    const codes = rawCodes.map(slugify);
    const joined = slugify(name).replace('-', '');
    if (codes.includes(word) || almostSame(word, joined)) return { codes, first: at, next: at + 1 };
    if (almostSame(pair, joined)) return { codes, first: at, next: at + 2 };
  }
  return undefined;
}

/** "Kết luận số 21", "quyết định của trung ương số 5": only "số" may stand between. */
function isFiller(words: readonly string[], from: number, to: number): boolean {
  return to === from + 1 && words[from] === 'so';
}
