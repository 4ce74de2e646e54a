import { phraseAt, type Token } from '../language/tokens.ts';
import { kindNamed, kindsOfCode } from '../party/kinds.ts';
import { type KindWord, kindAt } from './kind-word.ts';
import type { Mention } from './mention.ts';
import { numberAt } from './number-form.ts';

/** Marks that digits hang on: those of addresses, sums and names of files. */
const HANGERS = /^[-/._@&=~+%#\\$\uFFFC]$/;

/** How many words may stand between a kind and its number. */
const REACH = 12;

/**
 * A complete number with no kind right before it: "21-KL/TW", or with words between them, as in "Kết luận của
 * Bộ Chính trị số 14-KL/TW", which begins at its kind.
 * @param floor where the mention before ends.
 */
export function numberAlone(tokens: readonly Token[], at: number, floor: number): Mention[] {
  const form = startsNumber(tokens, at) ? numberAt(tokens, at) : undefined;
  if (!form?.code || !form.organ) return [];
  const written = tokens.slice(at, form.next).map((token) => token.text);
  if (!written.includes('/') && written.join('') === written.join('').toLowerCase()) return [];
  const kind = kindOfNumber(tokens, at, form.code, floor);
  const { next, code, serial, organ, loose = false } = form;
  return [{ first: kind?.at ?? at, next, kinds: kind?.kinds ?? kindsOfCode(code), code, serial, organ, loose }];
}

/** Digits that hang on something else ("A21", "3/21", "1.021") begin no number. */
function startsNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]?.gap !== 'none' || before.folded === 'so') return true;
  return before.type === 'mark' && !HANGERS.test(before.text);
}

function kindOfNumber(tokens: readonly Token[], at: number, code: string, floor: number) {
  const named = tokens[at - 1]?.folded === 'so';
  for (let place = at - 1; place >= Math.max(floor, at - REACH); place--) {
    const token = tokens[place];
    if (!token || token.type === 'mark' || tokens[place + 1]?.gap === 'paragraph') return undefined;
    if (phraseAt(tokens, place, ['van', 'ban'])) return undefined;
    const kind = kindAt(tokens, place);
    if (!kind || kind.abbreviated) continue;
    const joined = named || phraseAt(tokens, kind.next, ['trung', 'uong']) === at;
    return joined && bears(kind, code) ? { at: place, kinds: kind.kinds } : undefined;
  }
  return undefined;
}

function bears(kind: KindWord, code: string): boolean {
  return kind.kinds.some((name) => (kindNamed(name).codes as readonly string[]).includes(code));
}
