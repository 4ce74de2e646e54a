import type { Token } from '../language/tokens.ts';
import { fold } from '../language/vietnamese.ts';
import { dateAt, yearAt } from '../language/written-date.ts';
import { isUnionAt } from '../party/issuer.ts';
import { KINDS } from '../party/kinds.ts';
import { isForeignOrgan, organAt } from './organ.ts';

/** What a number says, as far as it is written out, and the place behind it. */
export interface NumberForm {
  readonly serial: number;
  /** Canonical: "QĐ" for QD and QÐ. */
  readonly code: string | undefined;
  readonly organ: string | undefined;
  /** The organ is written TƯ. */
  readonly loose?: boolean;
  readonly next: number;
}

const CODES: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap((kind) => kind.codes).flatMap((code) => [
    [code.toUpperCase(), code],
    [code.toUpperCase().replace('Đ', 'D'), code],
  ]),
);

/** Most words are no code, and are known as such by what they are without their marks. */
const FOLDED_CODES = new Set([...CODES.keys()].map(fold));

/** The canonical code a word stands for, or undefined. The vowels keep their marks: "đã" is not ĐA. */
export function codeOf(token: Token | undefined): string | undefined {
  if (token?.type !== 'word' || !FOLDED_CODES.has(token.folded)) return undefined;
  return CODES.get(token.text.toUpperCase().replaceAll('Ð', 'Đ'));
}

/**
 * Reads a number from its digits on: "21", "21-KL", "21-KL/TW", "21/KL-TW", "37QĐ/TW", "21-TW".
 * Undefined for a date, a decimal, a year form, the number of a state document, and five digits without an organ.
 */
export function numberAt(tokens: readonly Token[], at: number): NumberForm | undefined {
  const form = formAt(tokens, at);
  return form?.organ || tokens[at]?.text.length !== 5 ? form : undefined;
}

function formAt(tokens: readonly Token[], at: number): NumberForm | undefined {
  const digits = tokens[at];
  if (digits?.type !== 'number' || digits.text.length > 5 || Number(digits.text) === 0) return undefined;
  const serial = Number(digits.text);
  const separator = separatorAt(tokens, at + 1);
  const place = separator ? at + 2 : at + 1;
  const word = tokens[place];
  if (separator && word?.type === 'number' && word.gap === 'none') return undefined;
  const bare = { serial, code: undefined, organ: undefined, next: at + 1 };
  if (word?.type !== 'word' || word.gap === 'paragraph') return separator === '/' ? undefined : bare;

  const merged = mergedAt(word);
  if (merged) return { serial, ...merged, next: place + 1 };
  const code = codeOf(word);
  if (code && (separator || isUpper(word))) {
    const second = separatorAt(tokens, place + 1);
    const swapped = separator === '/' && second === '-';
    const organ = organAt(tokens, second ? place + 2 : place + 1, swapped || !second);
    if (organ) return { serial, code, organ: wholeOrgan(tokens, organ), loose: organ.loose, next: organ.next };
    const body = tokens[second ? place + 2 : place + 1];
    if (second ? body?.gap === 'none' || isCode(body) : isForeignOrgan(body?.text ?? '')) return undefined;
    if (tokens[place + 1]?.type === 'number') return bare;
    return separator || word.gap === 'none' ? { serial, code, organ: undefined, next: place + 1 } : bare;
  }
  const organ = separator || /^\p{Lu}*T[WUƯ]$/u.test(word.text) ? organAt(tokens, place, true) : undefined;
  if (organ && isUpper(word))
    return { serial, code: undefined, organ: organ.organ, loose: organ.loose, next: organ.next };
  if (separator === '/') return /^\p{Lu}\p{Ll}+$/u.test(word.text) ? bare : undefined;
  return word.gap === 'none' && separator !== '.' && (!separator || isUpper(word)) ? undefined : bare;
}

/** With what hangs on it or follows it, by which it is another body's: "14-KL/TW|-ĐTN", "14-KL/TW | Đoàn", "14-KL/TW|-2". */
function wholeOrgan(tokens: readonly Token[], { organ, next }: { organ: string; next: number }): string {
  if (isUnionAt(tokens, next)) return `${organ}${tokens[next]?.text}`;
  const [mark, rest] = [tokens[next], tokens[next + 1]];
  const hangs = mark?.gap === 'none' && /^[-/]$/.test(mark.text) && rest?.gap === 'none';
  if (!hangs || dateAt(tokens, next + 1) || yearAt(tokens, next + 1)) return organ;
  return /^(?:[A-ZĐ]+|\d+)$/.test(rest.text) ? `${organ}-${rest.text}` : organ;
}

/** "21-KLTW": the slash is missing. */
function mergedAt(word: Token): { code: string; organ: string; loose: boolean } | undefined {
  const [, code, organ] = /^(.+?)(TW|TƯ|TU)$/.exec(word.text.toUpperCase().replaceAll('Ð', 'Đ')) ?? [];
  const canonical = code && CODES.get(code);
  return canonical && organ
    ? { code: canonical, organ: organ === 'TU' ? 'TU' : 'TW', loose: organ === 'TƯ' }
    : undefined;
}

function separatorAt(tokens: readonly Token[], at: number): '-' | '/' | '.' | undefined {
  const token = tokens[at];
  if (token?.gap === 'paragraph') return undefined;
  if (token?.text === '-' || token?.text === '/') return token.text;
  return token?.text === '.' && token.gap === 'none' && tokens[at + 1]?.gap === 'none' ? '.' : undefined;
}

/** "TTg", "UBND": a word that begins with two capitals. */
function isCode(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}{2}/u.test(token.text);
}

function isUpper(token: Token): boolean {
  return token.text !== token.text.toLowerCase();
}
