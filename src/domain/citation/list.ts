import type { Token } from '../language/tokens.ts';
import { dateAt } from '../language/written-date.ts';
import { kindNamed } from '../party/kinds.ts';
import { endsMention, isDocumentNumber, isYear } from './amount.ts';
import { issuanceBefore } from './issuance.ts';
import { type KindWord, kindAt } from './kind-word.ts';
import type { Mention } from './mention.ts';
import { type NumberForm, numberAt } from './number-form.ts';

interface Item {
  readonly first: number;
  readonly form: NumberForm;
}

const CONJUNCTIONS = new Set(['va', 'hoac', 'cung']);

/**
 * Reads the number, or the numbers, behind a kind: "số 37-QĐ/TW", "21", "số 22, 37 và 41-QĐ/TW".
 * Items of a list share the code and the organ that one of them bears.
 * @param at the place of the kind itself, where the first mention begins.
 */
export function numbersBehind(tokens: readonly Token[], at: number, kind: KindWord): Mention[] {
  const start = numeralStart(tokens, kind.next);
  const form = numberAt(tokens, start.at);
  if (!form || tokens[start.at]?.gap === 'paragraph') return [];
  if (form.code && !codesOf(kind).includes(form.code) && kindAt(tokens, at + 2)) return [];
  if (!isDocumentNumber(tokens, kind, form, start.at, start.named)) return [];
  if (!form.organ && isMadeByState(tokens, at)) return [];
  const items: Item[] = [{ first: at, form }];
  let next = form.next;
  for (;;) {
    const item = itemAt(tokens, next, kind);
    if (!item) break;
    items.push(item);
    next = item.form.next;
  }
  return share(items, kind).map((mention) => (mention.next === next ? mention : { ...mention, listNext: next }));
}

/** "UBND tỉnh ban hành | Kế hoạch 43". */
function isMadeByState(tokens: readonly Token[], at: number): boolean {
  return issuanceBefore(tokens, at)?.issuers.some(({ body }) => body === 'state') ?? false;
}

/** The place of the digits, behind "số", "số:", "(số" or a word that "số" is stuck to. */
function numeralStart(tokens: readonly Token[], at: number): { at: number; named: boolean } {
  let next = at;
  if (tokens[next]?.text === '(' && tokens[next + 1]?.folded === 'so') next++;
  const stuck = /[a-z]so$/.test(tokens[at - 1]?.folded ?? '');
  const named = stuck || tokens[next]?.folded === 'so';
  if (named && !stuck) next++;
  if (named && (tokens[next]?.text === ':' || tokens[next]?.text === '.')) next++;
  return { at: next, named };
}

/** A further item of the list: a comma or "và", then a number of the same kind. */
function itemAt(tokens: readonly Token[], at: number, kind: KindWord): Item | undefined {
  const dated = dateAt(tokens, tokens[at]?.text === ',' ? at + 1 : at)?.next;
  let place = dated ?? at;
  if (tokens[place]?.text === ',' || tokens[place]?.text === ';') place++;
  if (CONJUNCTIONS.has(tokens[place]?.folded ?? '')) place++;
  if (place === (dated ?? at)) return undefined;
  const start = numeralStart(tokens, place);
  const form = numberAt(tokens, start.at);
  if (!form || tokens[start.at]?.gap === 'paragraph') return undefined;
  if (form.code && !codesOf(kind).includes(form.code)) return undefined;
  const complete = form.organ !== undefined || start.named;
  if (dated && !complete) return undefined;
  if (!isDocumentNumber(tokens, kind, form, start.at, true)) return undefined;
  const listed = tokens[at]?.text !== ';' && !isYear(form.serial) && endsItem(tokens, form.next);
  return complete || listed ? { first: start.at, form } : undefined;
}

/** A bare item must be followed by what can follow it; "37, 21/10", "37, 19 điều" and "37, 2- Quy định" are no lists. */
function endsItem(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const hangs = mark?.text === '/' || mark?.text === '%' || (mark?.text === '-' && mark.gap === 'none');
  return !hangs && endsMention(tokens, at);
}

/** Each item with the code and organ of the item that bears them: itself, else the next one that does, else the last. */
function share(items: readonly Item[], kind: KindWord): Mention[] {
  let bearer = items.findLast(({ form }) => form.organ)?.form;
  return items
    .toReversed()
    .map(({ first, form }) => {
      if (form.organ) bearer = form;
      const organ = form.organ ?? bearer?.organ;
      const code = form.code ?? bearer?.code ?? (organ && kindNamed(kind.kinds[0]).codes[0]);
      return { first, next: form.next, kinds: narrowed(kind.kinds, code), code, serial: form.serial, organ };
    })
    .toReversed();
}

function codesOf(kind: KindWord): string[] {
  return kind.kinds.flatMap((name) => kindNamed(name).codes);
}

/** "QĐ số 08-QĐi/TW" can only be a Quy định. */
function narrowed(kinds: KindWord['kinds'], code: string | undefined): KindWord['kinds'] {
  return code === 'QĐi' ? ['Quy định'] : kinds;
}
