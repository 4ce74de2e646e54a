import { phraseAt, type Token } from '../language/tokens.ts';
import { dateAt } from '../language/written-date.ts';
import { kindNamed } from '../party/kinds.ts';
import { endsMention, isDocumentNumber, isYear } from './amount.ts';
import { issuanceBefore } from './issuance.ts';
import { type KindWord, kindAt } from './kind-word.ts';
import type { Mention } from './mention.ts';
import { codeOf, type NumberForm, numberAt } from './number-form.ts';
import type { Reading } from './reading.ts';

interface Item {
  readonly first: number;
  readonly form: NumberForm;
}

const CONJUNCTIONS = new Set(['va', 'hoac', 'cung', '&']);
/** Verbs between two numbers of one kind: "Quy định 37 | thay thế 47". */
const VERBS = ['thay the', 'thay cho', 'sua doi', 'so voi', 'ke thua'].map((words) => words.split(' '));

/**
 * Reads the number, or the numbers, behind a kind: "số 37-QĐ/TW", "21", "số 22, 37 và 41-QĐ/TW".
 * Items of a list share the code and the organ that one of them bears.
 * @param at the place of the kind itself, where the first mention begins.
 */
export function numbersBehind(reading: Reading, at: number, kind: KindWord): Mention[] {
  const { tokens, isOfParty } = reading;
  const start = numeralStart(tokens, at, kind.next);
  const form = numberAt(tokens, start.at);
  if (!form || tokens[start.at]?.gap === 'paragraph') return [];
  if (form.code && !codesOf(kind).includes(form.code) && kindAt(tokens, at + 2)) return [];
  if (!form.code && !form.organ && isSplit(tokens, form.next)) return [];
  if (!isDocumentNumber(tokens, kind, form, start.at, start.named)) return [];
  const vague = isAnybodys(kind, start.named);
  if (!form.organ && (isMadeByState(reading, at) || (vague && !isOfParty(at)))) return [];
  const items: Item[] = [{ first: at, form }];
  let next = form.next;
  for (;;) {
    const item = itemAt(tokens, next, kind);
    if (!item) break;
    items.push(item);
    next = item.form.next;
  }
  return share(items, kind).map((mention) => {
    return { ...mention, vague: vague && !mention.organ, listNext: mention.next === next ? undefined : next };
  });
}

/** "41 | 1-QĐ/TW", "37 | bis-QĐ/TW": a number that goes on behind a blank. */
function isSplit(tokens: readonly Token[], at: number): boolean {
  if (numberAt(tokens, at)?.code) return true;
  const [word, mark, code] = tokens.slice(at, at + 3);
  return (
    word?.type === 'word' &&
    mark?.text === '-' &&
    mark.gap === 'none' &&
    code?.gap === 'none' &&
    codeOf(code) !== undefined
  );
}

/** "UBND tỉnh ban hành | Kế hoạch 43". */
export function isMadeByState({ sentences, sentenceAt }: Reading, at: number): boolean {
  const sentence = sentences[sentenceAt(at)];
  const issuance = sentence && issuanceBefore(sentence.tokens, at - sentence.first);
  return issuance?.issuers.some(({ body }) => body === 'state') ?? false;
}

/** "quy định 30 Nm", "QĐ 24", "CT 05": without "số" and a name's capital, only where the text speaks of the Party. */
function isAnybodys(kind: KindWord, named: boolean): boolean {
  return kind.abbreviated || (!kind.capital && !named);
}

/** The place of the digits, behind "số", "số:", "(số", the ":" of "các Quy định:", or a word that "số" is stuck to. */
function numeralStart(tokens: readonly Token[], kindAt: number, at: number): { at: number; named: boolean } {
  let next = at;
  if (tokens[next]?.text === '(' && tokens[next + 1]?.folded === 'so') next++;
  if (tokens[next]?.text === ':' && /^(cac|nhung)$/.test(tokens[kindAt - 1]?.folded ?? '')) next++;
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
  const semicolon = tokens[place]?.text === ';';
  if (tokens[place]?.text === ',' || semicolon) place++;
  place = behindJoint(tokens, place);
  if (place === (dated ?? at)) return undefined;
  const start = numeralStart(tokens, place, place);
  const form = numberAt(tokens, start.at);
  if (!form || tokens[start.at]?.gap === 'paragraph') return undefined;
  if (form.code && !codesOf(kind).includes(form.code)) return undefined;
  const complete = form.organ !== undefined || start.named;
  if (dated && !complete) return undefined;
  if (!isDocumentNumber(tokens, kind, form, start.at, true)) return undefined;
  const ends = semicolon
    ? endsClause(tokens, form.next) && (tokens[start.at]?.text.length ?? 0) > 1
    : endsItem(tokens, form.next);
  return complete || (ends && !isYear(form.serial)) ? { first: start.at, form } : undefined;
}

/** Past a conjunction or a verb that goes on to a further number. */
function behindJoint(tokens: readonly Token[], at: number): number {
  if (CONJUNCTIONS.has(tokens[at]?.folded ?? '')) return at + 1;
  const [next] = VERBS.flatMap((words) => phraseAt(tokens, at, words) ?? []);
  return next ?? at;
}

/** A bare item must be followed by what can follow it; "37, 21/10", "37, 19 điều" and "37, 2- Quy định" are no lists. */
function endsItem(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const hangs = mark?.text === '/' || mark?.text === '%' || (mark?.text === '-' && mark.gap === 'none');
  return !hangs && endsMention(tokens, at);
}

/** Behind a semicolon, where a new clause may begin, a bare item must be followed by a mark or a further item: "37; 69; 22." */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return !token || token.gap === 'paragraph' || /^[,;.)]$/.test(token.text) || token.folded === 'va';
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
      const loose = (form.organ ? form : bearer)?.loose ?? false;
      return { first, next: form.next, kinds: narrowed(kind.kinds, code), code, serial: form.serial, organ, loose };
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
