import type { Citation } from '../citation.ts';
import { type Issuer, issuerAt } from '../issuer.ts';
import { placeAt } from '../places.ts';
import type { Token } from '../tokens.ts';
import { dateAt, isoOf, type PartialDate } from '../written-date.ts';
import { actBefore } from './act.ts';
import { qualifiersAt } from './qualifiers.ts';
import { placeOf, sentenceAround } from './sentence.ts';

/** What the sentence says of the document it cites. */
export interface Evidence {
  readonly date: PartialDate | undefined;
  readonly issuers: readonly Issuer[];
  /** An issuer is named whom no rule knows. */
  readonly stranger: boolean;
  readonly term: string | undefined;
  /** The words behind "về". */
  readonly subject: readonly string[];
  /** Provinces the sentence names, by key: the issuer's, else those of any committee or "tỉnh …", else bare names. */
  readonly places: readonly string[];
  /** Whether the places are more than bare names. */
  readonly placesSure: boolean;
  /** All words of the sentence. */
  readonly words: readonly string[];
}

/** Reads the sentence around a citation. What follows a list about place and term is said of all its items. */
export function evidenceFor(citation: Citation, text: string): Evidence {
  const sentence = sentenceAround(text, citation.start, citation.listEnd ?? citation.end);
  const { tokens } = sentence;
  const own = qualifiersAt(tokens, placeOf(sentence, citation.end));
  const shared = citation.listEnd ? qualifiersAt(tokens, placeOf(sentence, citation.listEnd)) : undefined;
  const act = actBefore(tokens, placeOf(sentence, citation.start));
  const inherited = shared?.issuers.filter(({ body }) => body === 'province' || body === 'other') ?? [];
  const issuers = [own.issuers, inherited, act?.issuers ?? []].find((list) => list.length) ?? [];
  const local = issuers.some(({ body }) => body === 'province');
  const attached = issuers.flatMap(({ place }) => place ?? []);
  const sure = placesIn(tokens, committeeAt);
  const bare = placesIn(tokens, (all, at) => placeAt(all, at, false)?.place);
  return {
    date: own.date ?? act?.date,
    issuers,
    term: local ? undefined : (own.term ?? shared?.term ?? act?.term),
    stranger: own.stranger,
    subject: own.subject,
    places: [attached, sure, bare].find((list) => list.length) ?? [],
    placesSure: attached.length > 0 || sure.length > 0,
    words: tokens.filter((token) => token.type !== 'mark').map((token) => token.folded),
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

function placesIn(
  tokens: readonly Token[],
  read: (tokens: readonly Token[], at: number) => string | undefined,
): string[] {
  return [...new Set(tokens.flatMap((_, at) => read(tokens, at) ?? []))];
}
