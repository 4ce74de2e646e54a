import type { Citation } from '../citation/find.ts';
import type { Reading } from '../citation/reading.ts';
import type { Token } from '../language/tokens.ts';
import { dateAt, type PartialDate } from '../language/written-date.ts';
import { termWritten } from '../party/congresses.ts';
import { issuerAt } from '../party/issuer.ts';
import type { Evidence } from '../resolve/evidence.ts';

/** Tokens around a citation in which what is said of it is looked for. */
const REACH = 60;

/** A stretch of tokens, the end exclusive. */
export interface Stretch {
  readonly first: number;
  readonly next: number;
}

/** Where a text says what it says of a document it cites; what it does not say is undefined. */
export interface Written {
  /** Without the word "ngày" before it. */
  readonly date: Stretch | undefined;
  readonly issuer: Stretch | undefined;
  /** The figure alone. */
  readonly term: Stretch | undefined;
  /** The first word of the subject. */
  readonly subject: number | undefined;
}

/** Finds again in the text what the evidence for a citation was read from, behind the citation first, then before it. */
export function writtenOf(citation: Citation, evidence: Evidence, { tokens, sentences, sentenceAt }: Reading): Written {
  const { first, next } = citation.place;
  const sentence = sentences[sentenceAt(next - 1)];
  const end = Math.min(next + REACH, (sentence?.first ?? 0) + (sentence?.tokens.length ?? 0));
  const begin = Math.max(first - REACH, sentences[sentenceAt(first)]?.first ?? 0);
  const places = [...range(next, end), ...range(begin, first).reverse()];
  const look = (read: (at: number) => Stretch | undefined) => {
    for (const at of places) {
      const found = read(at);
      if (found) return found;
    }
    return undefined;
  };
  const { date, issuers, term, subject } = evidence;
  const [issuer] = issuers;
  return {
    date: date && look((at) => dateLike(date, tokens, at)),
    issuer: issuer && look((at) => issuerLike(issuer.body, tokens, at)),
    term: term === undefined ? undefined : look((at) => termLike(term, tokens, at)),
    subject: subject.words.length ? look((at) => subjectLike(subject.words, tokens, at))?.first : undefined,
  };
}

function dateLike(date: PartialDate, tokens: readonly Token[], at: number): Stretch | undefined {
  if (tokens[at]?.type !== 'number') return undefined;
  const before = tokens[at - 1]?.folded;
  const led = before === 'ngay' || before === 'thang' || before === 'nam' ? at - 1 : at;
  const read = dateAt(tokens, led);
  const same = read && read.date.year === date.year && read.date.month === date.month && read.date.day === date.day;
  if (same) return { first: at, next: read.next };
  const alone = !date.month && !date.day && tokens[at]?.text === String(date.year);
  return alone ? { first: at, next: at + 1 } : undefined;
}

function issuerLike(body: string, tokens: readonly Token[], at: number): Stretch | undefined {
  const read = issuerAt(tokens, at);
  return read?.body === body ? { first: at, next: read.next } : undefined;
}

function termLike(term: string, tokens: readonly Token[], at: number): Stretch | undefined {
  const written = tokens[at - 1]?.folded === 'khoa' && termWritten(tokens[at]?.text) === term;
  return written ? { first: at, next: at + 1 } : undefined;
}

function subjectLike(subject: readonly string[], tokens: readonly Token[], at: number): Stretch | undefined {
  const opened = tokens[at - 1]?.folded === 've' || /^["'“«]$/.test(tokens[at - 1]?.text ?? '');
  if (!opened) return undefined;
  let place = at;
  for (const word of subject.slice(0, 4)) {
    while (tokens[place]?.type === 'mark') place++;
    if (tokens[place]?.folded !== word) return undefined;
    place++;
  }
  return { first: at, next: place };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
