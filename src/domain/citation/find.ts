import { dateAt } from '../language/written-date.ts';
import type { KindName } from '../party/kinds.ts';
import { formatNumber } from '../party/number.ts';
import { isOfState } from './amount.ts';
import { antecedentAt } from './antecedent.ts';
import { clausesBefore, clausesBehind } from './clause.ts';
import type { ClauseMention } from './clause-path.ts';
import { type KindWord, kindAt } from './kind-word.ts';
import { isMadeByState, numbersBehind } from './list.ts';
import type { Mention, Plenum } from './mention.ts';
import { numberAlone } from './number-alone.ts';
import { numberAt } from './number-form.ts';
import { plenumBehind } from './plenum.ts';
import type { Reading } from './reading.ts';
import { type StateMention, stateNumberAt } from './state-document.ts';

/** A directive named in a text. Offsets are UTF-16 units in the text as given; the end is exclusive. */
export interface Citation {
  /** The word of the kind, or the first digit where no word goes before; without the clauses. */
  readonly start: number;
  readonly end: number;
  /** The kinds it may be: "QĐ" is a Quy định or a Quyết định. */
  readonly kinds: readonly KindName[];
  /** Canonical code of the kind, when written: "QĐ", "QĐi". */
  readonly code: string | undefined;
  /** Undefined when the document is named after a plenum, or by a word that points back. */
  readonly serial: number | undefined;
  /** Canonical code of the body, when written: "TW", "TU", "UBKTTW". */
  readonly organ: string | undefined;
  /** The organ is written TƯ, by which a Tỉnh ủy may mean itself. */
  readonly loose: boolean;
  /** Nothing but an abbreviation or a word in small letters before the number says what it is: "QĐ 24", "quy định 24". */
  readonly vague: boolean;
  readonly plenum: Plenum | undefined;
  readonly clauses: readonly CitedClause[];
  /** full: with organ; short: the organ is left out; plenum: named after a plenum; back: "Quy định nói trên". */
  readonly form: 'full' | 'short' | 'plenum' | 'back';
  /** Places in the list of tokens: its own, and that behind the last item of the list it is an earlier item of. */
  readonly place: { readonly first: number; readonly next: number; readonly listNext: number | undefined };
}

/** A clause named beside a citation, or a range of clauses. */
export interface CitedClause {
  /** Id of the clause in its document: "dieu-3", "dieu-3-khoan-1-diem-dd". */
  readonly id: string;
  /** Id of the last clause of a range. */
  readonly until: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** A document of the state named in a text; it is told and never led to. */
export interface StateDocument extends Omit<StateMention, 'first' | 'next'> {
  readonly start: number;
  readonly end: number;
}

/** All documents that a text names, each list in the order of the text. */
export interface Found {
  readonly citations: readonly Citation[];
  readonly stateDocuments: readonly StateDocument[];
}

/** Finds every citation of a directive and every state document in a text, in linear time. Knows no documents. */
export function findDocuments(reading: Reading): Found {
  const { tokens } = reading;
  const mentions: Mention[] = [];
  const state: StateMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const kind = kindAt(tokens, at);
    const found = mentionsAt(reading, at, kind, mentions.at(-1)?.next ?? 0);
    for (const mention of found) mentions.push(mention);
    const other = found.length ? undefined : stateDocumentAt(reading, at, kind);
    if (other) state.push(other);
    at = Math.max(at + 1, found.at(-1)?.next ?? other?.next ?? 0);
  }
  return {
    citations: mentions.map((mention, index) => citationOf(reading, mention, mentions[index + 1])),
    stateDocuments: state.map(({ first, next, ...told }) => ({ ...told, ...spanOf(reading, first, next) })),
  };
}

/** The number in canonical form, "21-KL/TW"; null when the citation leaves a part of it out. */
export function numberOf({ serial, code, organ }: Citation): string | null {
  return serial && code && organ ? formatNumber({ serial, kind: code, organ }) : null;
}

function mentionsAt(reading: Reading, at: number, kind: KindWord | undefined, floor: number): Mention[] {
  const { tokens } = reading;
  if (tokens[at]?.type === 'number') return numberAlone(tokens, at, floor);
  if (!kind) return [];
  const plenums = plenumBehind(tokens, at, kind);
  if (plenums.length) return plenums;
  const numbers = numbersBehind(reading, at, kind);
  return numbers.length ? numbers : antecedentAt(tokens, at, kind);
}

/** A state document by its number, or by its issuer: "Nghị quyết 42 của Chính phủ". */
function stateDocumentAt(reading: Reading, at: number, kind: KindWord | undefined): StateMention | undefined {
  const { tokens } = reading;
  const numbered = stateNumberAt(tokens, at);
  if (numbered || !kind) return numbered;
  const digits = tokens[kind.next]?.folded === 'so' ? kind.next + 1 : kind.next;
  const form = numberAt(tokens, digits);
  if (!form || form.code || form.organ) return undefined;
  if (!isOfState(tokens, form.next) && !(isMadeByState(reading, at) && kind.capital)) return undefined;
  const year = dateAt(tokens, tokens[form.next]?.text === ',' ? form.next + 1 : form.next)?.date.year;
  return { first: at, next: form.next, kind: kind.kinds[0], number: String(form.serial), year };
}

function citationOf(reading: Reading, mention: Mention, following: Mention | undefined): Citation {
  const { first, next, kinds, code, serial, organ, plenum, listNext, loose = false, vague = false, back } = mention;
  return {
    ...spanOf(reading, first, next),
    kinds,
    code,
    serial,
    organ,
    loose,
    vague,
    plenum,
    clauses: clausesOf(reading, mention, following).map((clause) => {
      return { id: clause.id, until: clause.until, ...spanOf(reading, clause.first, clause.next) };
    }),
    form: back ? 'back' : plenum ? 'plenum' : organ ? 'full' : 'short',
    place: { first, next, listNext },
  };
}

/** The clauses before a citation, else those behind it, unless they go with the next citation. */
function clausesOf({ tokens }: Reading, mention: Mention, following: Mention | undefined): ClauseMention[] {
  const before = clausesBefore(tokens, mention.first);
  if (before.length) return before;
  const behind = clausesBehind(tokens, mention.next);
  const next = behind.length && following ? clausesBefore(tokens, following.first) : [];
  return next.some(({ first }) => behind.some((clause) => clause.first === first)) ? [] : behind;
}

function spanOf({ tokens }: Reading, first: number, next: number): { start: number; end: number } {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}
