import type { Citation } from '../citation/find.ts';
import { issuanceBefore } from '../citation/issuance.ts';
import type { Reading, Sentence } from '../citation/reading.ts';
import type { Token } from '../language/tokens.ts';
import { dateAt, isoOf, type PartialDate } from '../language/written-date.ts';
import { type Issuer, issuerAt } from '../party/issuer.ts';
import { placeAt } from '../party/places.ts';
import { qualifiersAt } from './qualifiers.ts';
import { pairsIn } from './subject.ts';

/** What the text says of the document it cites. */
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
  /** The latest day that the sentence names, ISO. */
  readonly day: string | undefined;
  /** Telling pairs of words of the sentence, and of the ones beside it. */
  readonly sentence: ReadonlySet<string>;
  readonly beside: readonly ReadonlySet<string>[];
}

/** A province named in a sentence, at a place in it. */
interface NamedPlace {
  readonly at: number;
  readonly place: string;
  readonly sure: boolean;
}

/** What is read of a sentence once, whatever it cites. */
interface Surroundings {
  readonly places: readonly NamedPlace[];
  readonly semicolons: readonly number[];
  readonly pairs: ReadonlySet<string>;
  readonly day: string | undefined;
}

/** Bodies that count terms of their own: a province, and the National Assembly. */
const OWN_TERMS = new Set(['province', 'DDQH', 'DUQH']);

/** Reads what is said around each citation of a text. What follows a list about place and term is said of all its items. */
export function evidenceIn(reading: Reading): (citation: Citation) => Evidence {
  const known = new Map<number, Surroundings>();
  const around = (index: number): Surroundings | undefined => {
    const sentence = reading.sentences[index];
    const read = known.get(index) ?? (sentence && surroundingsOf(sentence));
    if (read) known.set(index, read);
    return read;
  };
  return ({ place: { first, next, listNext } }) => {
    const index = reading.sentenceAt(next - 1);
    const own = qualifiersBehind(reading, next);
    const shared = listNext === undefined ? undefined : qualifiersBehind(reading, listNext);
    const before = reading.sentences[reading.sentenceAt(first)];
    const act = before && issuanceBefore(before.tokens, first - before.first);
    const inherited = shared?.issuers.filter(({ body }) => body === 'province' || body === 'other') ?? [];
    const issuers = [own?.issuers ?? [], inherited, act?.issuers ?? []].find((list) => list.length) ?? [];
    const ownTerms = issuers.some(({ body }) => OWN_TERMS.has(body));
    const attached = issuers.flatMap(({ place }) => place ?? []);
    const near = around(index);
    const named = near ? nearest(near, first - (reading.sentences[index]?.first ?? 0)) : [];
    return {
      date: own?.date ?? act?.date,
      issuers,
      term: ownTerms ? undefined : (own?.term ?? shared?.term ?? act?.term),
      stranger: own?.stranger ?? false,
      subject: own?.subject ?? [],
      places: attached.length ? attached : [...new Set(named.map(({ place }) => place))],
      placesSure: attached.length > 0 || named.some(({ sure }) => sure),
      day: near?.day,
      sentence: near?.pairs ?? new Set(),
      beside: [index - 1, index + 1].flatMap((other) => around(other)?.pairs ?? []),
    };
  };
}

/** The latest complete date in a text, ISO; undefined when it has none. */
export function latestDate(tokens: readonly Token[]): string | undefined {
  let latest: string | undefined;
  for (const [at, token] of tokens.entries()) {
    const day = token.type === 'number' ? isoOf(dateAt(tokens, at)?.date ?? {}) : undefined;
    if (day && day > (latest ?? '')) latest = day;
  }
  return latest;
}

function qualifiersBehind(reading: Reading, next: number) {
  const sentence = reading.sentences[reading.sentenceAt(next - 1)];
  return sentence && qualifiersAt(sentence.tokens, next - sentence.first);
}

function surroundingsOf({ tokens }: Sentence): Surroundings {
  const places = tokens.flatMap((_, at): NamedPlace[] => {
    const committee = issuerAt(tokens, at);
    if (committee?.body === 'province' && committee.place) return [{ at, place: committee.place, sure: true }];
    const bare = placeAt(tokens, at, false);
    return bare ? [{ at, place: bare.place, sure: false }] : [];
  });
  const semicolons = tokens.flatMap(({ text }, at) => (text === ';' ? at : []));
  return { places, semicolons, pairs: pairsIn(tokens), day: latestDate(tokens) };
}

/** The provinces named between the semicolons around a place, else in the whole sentence. */
function nearest({ places, semicolons }: Surroundings, at: number): readonly NamedPlace[] {
  if (!places.length || !semicolons.length) return places;
  const from = semicolons.findLast((place) => place < at) ?? -1;
  const to = semicolons.find((place) => place >= at) ?? Number.POSITIVE_INFINITY;
  const near = places.filter((named) => named.at > from && named.at < to);
  return near.length ? near : places;
}
