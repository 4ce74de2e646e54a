import type { Citation } from '../citation/find.ts';
import type { Reading } from '../citation/reading.ts';
import { type Qualifiers, qualifiersAt } from './qualifiers.ts';

/** Words of a sentence that are said of one citation: itself with its date, issuers and term, or its subject. Places in the text. */
export interface OwnSpan {
  readonly first: number;
  readonly next: number;
  readonly isSubject: boolean;
  /** The end of a subject, citations in it and their own subjects taken in. */
  readonly reach: number;
  /** The place behind the citation. */
  readonly of: number;
}

/** What is said of each citation of a text right behind it. */
export interface OwnWords {
  /** By the place behind the citation. */
  readonly behind: (next: number) => Qualifiers | undefined;
  /** The spans that begin in a sentence, in their order. */
  readonly spansIn: (sentence: number) => readonly OwnSpan[];
}

/** Reads what is said right behind the citations of a text, given in their order. */
export function ownWordsIn(reading: Reading, citations: readonly Citation[]): OwnWords {
  const read = new Map<number, Qualifiers | undefined>();
  const behind = (next: number) => {
    if (!read.has(next)) read.set(next, qualifiersBehind(reading, next));
    return read.get(next);
  };
  const spans = Map.groupBy(
    citations.flatMap(({ place }, index) => spansOf(place, behind(place.next), citations[index + 1]?.place.first)),
    ({ first }) => reading.sentenceAt(first),
  );
  return { behind, spansIn: (sentence) => spans.get(sentence) ?? [] };
}

/** @param limit where the next citation begins: a subject does not reach into it. */
function spansOf({ first, next }: Citation['place'], own: Qualifiers | undefined, limit = Number.POSITIVE_INFINITY) {
  const known = own?.next ?? next;
  const reach = own?.end ?? known;
  return [
    { first, next: known, isSubject: false, reach: first, of: next },
    { first: known, next: Math.min(reach, Math.max(limit, known)), isSubject: true, reach, of: next },
  ];
}

function qualifiersBehind(reading: Reading, next: number): Qualifiers | undefined {
  const sentence = reading.sentences[reading.sentenceAt(next - 1)];
  if (!sentence) return undefined;
  const own = qualifiersAt(sentence.tokens, next - sentence.first);
  return { ...own, next: own.next + sentence.first, end: own.end + sentence.first };
}
