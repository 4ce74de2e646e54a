import type { Sentence } from '../citation/reading.ts';
import type { Token } from '../language/tokens.ts';
import { dateAt, isoOf } from '../language/written-date.ts';
import { issuerAt } from '../party/issuer.ts';
import { placeAt } from '../party/places.ts';
import type { OwnSpan } from './own-words.ts';
import { pairsIn } from './subject.ts';

/** A province named in a sentence, at a place in it. */
export interface NamedPlace {
  readonly at: number;
  readonly place: string;
  readonly sure: boolean;
}

/** What is read of a sentence once, whatever it cites; its times apart, which are read of all sentences. */
export interface Surroundings {
  readonly places: readonly NamedPlace[];
  readonly semicolons: readonly number[];
  /** Telling pairs of words, less those of the subjects of its citations. */
  readonly pairs: ReadonlySet<string>;
  /** The latest day it names, ISO. */
  readonly day: string | undefined;
}

/** Reads a sentence. `spans`: what in it is said of one citation. */
export function surroundingsOf(sentence: Sentence, spans: readonly OwnSpan[]): Surroundings {
  const { tokens } = sentence;
  const places = tokens.flatMap((_, at): NamedPlace[] => {
    const committee = issuerAt(tokens, at);
    if (committee?.body === 'province' && committee.place) return [{ at, place: committee.place, sure: true }];
    const bare = placeAt(tokens, at, false);
    return bare ? [{ at, place: bare.place, sure: false }] : [];
  });
  return {
    places,
    semicolons: tokens.flatMap(({ text }, at) => (text === ';' ? at : [])),
    pairs: new Set(withoutSubjects(sentence, spans).flatMap((piece) => [...pairsIn(piece)])),
    day: latestDate(tokens),
  };
}

/** The provinces named between the semicolons around a place, else in the whole sentence. */
export function nearestPlaces({ places, semicolons }: Surroundings, at: number): readonly NamedPlace[] {
  if (!places.length || !semicolons.length) return places;
  const from = semicolons.findLast((place) => place < at) ?? -1;
  const to = semicolons.find((place) => place >= at) ?? Number.POSITIVE_INFINITY;
  const near = places.filter((named) => named.at > from && named.at < to);
  return near.length ? near : places;
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

/** The pieces of a sentence between the subjects of its citations. */
function withoutSubjects({ tokens, first }: Sentence, spans: readonly OwnSpan[]): Token[][] {
  const pieces: Token[][] = [];
  let from = 0;
  for (const span of spans) {
    if (!span.isSubject || span.next === span.first) continue;
    pieces.push(tokens.slice(from, Math.max(from, span.first - first)));
    from = Math.max(from, span.next - first);
  }
  return [...pieces, tokens.slice(from)];
}
