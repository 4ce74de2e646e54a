import type { Citation } from '../citation/find.ts';
import { issuanceBefore } from '../citation/issuance.ts';
import type { Token } from '../language/tokens.ts';
import { dateAt, isoOf, type PartialDate } from '../language/written-date.ts';
import { type Issuer, issuerAt } from '../party/issuer.ts';
import { placeAt } from '../party/places.ts';
import { qualifiersAt } from './qualifiers.ts';
import { placeOf, type Reading, sentenceAround } from './sentence.ts';

/** What the sentence says of the document it cites. */
export interface Evidence {
  readonly date: PartialDate | undefined;
  readonly issuers: readonly Issuer[];
  /** An issuer is named whom no rule knows. */
  readonly stranger: boolean;
  readonly term: string | undefined;
  /** The words behind "về". */
  readonly subject: readonly string[];
  /** Provinces the sentence names, by key: the issuer's, else those between the nearest semicolons, else all. */
  readonly places: readonly string[];
  /** Whether the places are more than bare names. */
  readonly placesSure: boolean;
  readonly sentence: readonly Token[];
}

/** Bodies that count terms of their own: a province, and the National Assembly. */
const OWN_TERMS = new Set(['province', 'DDQH', 'DUQH']);

/** Reads the sentence around a citation. What follows a list about place and term is said of all its items. */
export function evidenceFor(citation: Citation, reading: Reading): Evidence {
  const tokens = sentenceAround(reading, citation.start, citation.listEnd ?? citation.end);
  const own = qualifiersAt(tokens, placeOf(tokens, citation.end));
  const shared = citation.listEnd ? qualifiersAt(tokens, placeOf(tokens, citation.listEnd)) : undefined;
  const at = placeOf(tokens, citation.start);
  const act = issuanceBefore(tokens, at);
  const inherited = shared?.issuers.filter(({ body }) => body === 'province' || body === 'other') ?? [];
  const issuers = [own.issuers, inherited, act?.issuers ?? []].find((list) => list.length) ?? [];
  const ownTerms = issuers.some(({ body }) => OWN_TERMS.has(body));
  const attached = issuers.flatMap(({ place }) => place ?? []);
  const near = placesIn(partAround(tokens, at));
  const { sure, bare } = near.sure.length + near.bare.length ? near : placesIn(tokens);
  return {
    date: own.date ?? act?.date,
    issuers,
    term: ownTerms ? undefined : (own.term ?? shared?.term ?? act?.term),
    stranger: own.stranger,
    subject: own.subject,
    places: attached.length ? attached : [...new Set([...sure, ...bare])],
    placesSure: attached.length > 0 || sure.length > 0,
    sentence: tokens,
  };
}

/** The latest complete date in a text, ISO; undefined when it has none. */
export function latestDate(tokens: readonly Token[]): string | undefined {
  return tokens
    .flatMap((token, at) => (token.type === 'number' ? (isoOf(dateAt(tokens, at)?.date ?? {}) ?? []) : []))
    .sort()
    .at(-1);
}

function committeeAt(tokens: readonly Token[], at: number): string | undefined {
  const issuer = issuerAt(tokens, at);
  return issuer?.body === 'province' ? issuer.place : undefined;
}

/** The provinces named in a piece of a sentence: those of committees or of "tỉnh …", and bare names. */
function placesIn(tokens: readonly Token[]): { sure: string[]; bare: string[] } {
  return {
    sure: tokens.flatMap((_, at) => committeeAt(tokens, at) ?? []),
    bare: tokens.flatMap((_, at) => placeAt(tokens, at, false)?.place ?? []),
  };
}

/** What stands around a place between semicolons. */
function partAround(tokens: readonly Token[], at: number): readonly Token[] {
  const end = tokens.findIndex(({ text }, place) => place >= at && text === ';');
  const start = tokens.findLastIndex(({ text }, place) => place < at && text === ';');
  return tokens.slice(start + 1, end < 0 ? undefined : end);
}
