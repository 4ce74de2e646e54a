import { phraseAt, type Token } from '../language/tokens.ts';

/** The code of the body at the end of a number, and the place behind it. */
interface Organ {
  readonly organ: string;
  readonly next: number;
  /** Written TƯ, which a Tỉnh ủy may mean by it too. */
  readonly loose: boolean;
}

/** Bodies of the state. */
const STATE =
  /^(UBND|HĐND|CP|TTG|QH|UBTVQH|VPCP|CTN|NHNN|TANDTC|VKSNDTC|TTCP|TTR|LB|B(CA|QP|NV|TP|YT|TTTT|GDĐT|XD|CT|KHĐT))/;
/** The Front and the unions. */
const UNION = /^(MTTQ|UBMT|LĐLĐ|TLĐ|CĐ$|CĐCS|HND|HPN|HLHPN|HCCB)|MTTQ|ĐTN|TĐ$/;
/** ĐH alone is a congress of the Party. */
const UNIVERSITY = /^ĐH./;
const PARTY = /(TW|TU|HU|ĐU)$|^(ĐU|ĐĐ|BCSĐ|QU|UBKT|CB$|ĐH$)/;

/** Whether the code of a body, written out, is that of a Party body. */
export function isPartyOrgan(code: string): boolean {
  return PARTY.test(canonical(code)) && !isUnion(code);
}

/** Whether a word is the code of a body that is known to be none of the Party. */
export function isForeignOrgan(code: string): boolean {
  const written = canonical(code);
  return (
    written.length > 1 &&
    (STATE.test(written) || UNION.test(written) || UNIVERSITY.test(written)) &&
    code === code.toUpperCase()
  );
}

/** Whether the code of a body, written out, is that of the Front or of a union. */
export function isUnion(code: string): boolean {
  return UNION.test(canonical(code));
}

/**
 * Reads the code of a Party body: TW (also TƯ, T.Ư, "Trung ương"), TU, UBKTTW (also "UBKT TW"), ĐUQH …
 * Undefined for a body of the state (UBND, CP, TTg) and for what is no code.
 * @param sure true when only well-known Party bodies will do, as in the swapped form 21/KL-TW.
 */
export function organAt(tokens: readonly Token[], at: number, sure: boolean): Organ | undefined {
  const token = tokens[at];
  if (token?.type !== 'word' || token.gap === 'paragraph') return undefined;
  const spelled = phraseAt(tokens, at, ['trung', 'uong']);
  if (spelled) return { organ: 'TW', next: spelled, loose: /Ư$/.test(token.text) };
  const head = canonical(token.text);
  if (!/^[A-ZĐƯ]{2,12}$/.test(head) || STATE.test(head) || UNION.test(head) || UNIVERSITY.test(head)) return undefined;
  const tail = tailAt(tokens, at + 1, head);
  const organ = head + (tail?.text ?? '');
  const upper = token.text === token.text.toUpperCase();
  const known = PARTY.test(organ) && (upper || /T[UW]$/.test(organ));
  if (!known && (sure || !upper)) return undefined;
  return { organ, next: tail?.next ?? at + 1, loose: false };
}

/** "UBKT-TW", "UBKT TW" and "ĐĐQH15" are codes in two pieces. */
function tailAt(tokens: readonly Token[], at: number, head: string): { text: string; next: number } | undefined {
  const token = tokens[at];
  if (token?.type === 'number' && token.gap === 'none' && /^([ĐD]{2}|[ĐD]U)QH$/.test(head))
    return { text: token.text, next: at + 1 };
  if (!/^(UBKT|BTC|BTG|BTGDV|BDV|BNC|VP|ĐUCA|ĐUQS)$/.test(head)) return undefined;
  const place = token?.text === '-' ? at + 1 : at;
  const second = tokens[place];
  if (second?.type !== 'word' || second.gap === 'paragraph') return undefined;
  const text = canonical(second.text);
  return text === 'TW' || text === 'TU' ? { text, next: place + 1 } : undefined;
}

function canonical(text: string): string {
  return text.toUpperCase().replaceAll('.', '').replaceAll('Ð', 'Đ').replace(/TƯ$/, 'TW');
}
