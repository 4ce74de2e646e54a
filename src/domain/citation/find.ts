import { type Token, tokenize } from '../language/tokens.ts';
import type { KindName } from '../party/kinds.ts';
import { formatNumber } from '../party/number.ts';
import { clauseBefore, clauseBehind } from './clause.ts';
import { kindAt } from './kind-word.ts';
import { numbersBehind } from './list.ts';
import type { Mention, Plenum } from './mention.ts';
import { numberAlone } from './number-alone.ts';
import { plenumBehind } from './plenum.ts';

/** A directive named in a text. Offsets are UTF-16 units in the text as given; the end is exclusive. */
export interface Citation {
  /** The word of the kind, or the first digit where no word goes before; without the clause. */
  readonly start: number;
  readonly end: number;
  /** The kinds it may be: "QĐ" is a Quy định or a Quyết định. */
  readonly kinds: readonly KindName[];
  /** Canonical code of the kind, when written: "QĐ", "QĐi". */
  readonly code: string | undefined;
  /** Undefined when the document is named after a plenum. */
  readonly serial: number | undefined;
  /** Canonical code of the body, when written: "TW", "TU", "UBKTTW". */
  readonly organ: string | undefined;
  readonly plenum: Plenum | undefined;
  readonly clause: Clause | undefined;
  /** full: with organ; short: the organ is left out; plenum: named after a plenum. */
  readonly form: 'full' | 'short' | 'plenum';
  /** For an earlier item of a list, the end of the last one: what is said behind it is said of all. */
  readonly listEnd: number | undefined;
}

interface Clause {
  /** Id of the clause in its document: "dieu-3", "khoan-1-diem-dd". */
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Finds every citation of a directive in a text, in order, in linear time. Knows no documents. */
export function findCitations(text: string): Citation[] {
  const tokens = tokenize(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = mentionsAt(tokens, at, mentions.at(-1)?.next ?? 0);
    for (const mention of found) mentions.push(mention);
    at = Math.max(at + 1, found.at(-1)?.next ?? 0);
  }
  return mentions.map((mention, index) => citationOf(text, tokens, mention, mentions[index + 1]));
}

/** The number in canonical form, "21-KL/TW"; null when the citation leaves a part of it out. */
export function numberOf({ serial, code, organ }: Citation): string | null {
  return serial && code && organ ? formatNumber({ serial, kind: code, organ }) : null;
}

function mentionsAt(tokens: readonly Token[], at: number, floor: number): Mention[] {
  if (tokens[at]?.type === 'number') return numberAlone(tokens, at, floor);
  const kind = kindAt(tokens, at);
  if (!kind) return [];
  const plenums = plenumBehind(tokens, at, kind);
  return plenums.length ? plenums : numbersBehind(tokens, at, kind);
}

function citationOf(
  text: string,
  tokens: readonly Token[],
  mention: Mention,
  following: Mention | undefined,
): Citation {
  const { first, next, kinds, code, serial, organ, plenum, listNext } = mention;
  return {
    start: offset(tokens, first, 'start'),
    end: offset(tokens, next - 1, 'end'),
    kinds,
    code,
    serial,
    organ,
    plenum,
    clause: clauseOf(text, tokens, mention, following),
    form: plenum ? 'plenum' : organ ? 'full' : 'short',
    listEnd: listNext && offset(tokens, listNext - 1, 'end'),
  };
}

/** The clause before a citation, else the one behind it, unless that one goes with the next citation. */
function clauseOf(text: string, tokens: readonly Token[], mention: Mention, following: Mention | undefined) {
  const behind = clauseBehind(tokens, mention.next);
  const next = behind && following && clauseBefore(tokens, following.first);
  const clause = clauseBefore(tokens, mention.first) ?? (next?.first === behind?.first ? undefined : behind);
  if (!clause) return undefined;
  const start = offset(tokens, clause.first, 'start');
  const end = offset(tokens, clause.next - 1, 'end');
  return { id: clause.id, text: text.slice(start, end), start, end };
}

function offset(tokens: readonly Token[], at: number, side: 'start' | 'end'): number {
  const token = tokens[at];
  if (!token) throw new RangeError(`no token at ${at}`);
  return token[side];
}
