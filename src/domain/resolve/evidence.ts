import type { Citation } from '../citation/find.ts';
import { type Issuance, issuanceBefore } from '../citation/issuance.ts';
import type { Reading } from '../citation/reading.ts';
import { agrees, isoOf, type PartialDate } from '../language/written-date.ts';
import type { Issuer } from '../party/issuer.ts';
import { ageBefore } from './age.ts';
import { fieldDate } from './field-date.ts';
import { type Latest, latestOf } from './latest.ts';
import { type Loose, looseTimes } from './loose-times.ts';
import { ownWordsIn } from './own-words.ts';
import type { Qualifiers } from './qualifiers.ts';
import { readSubject, type Subject } from './subject.ts';
import { type NamedPlace, nearestPlaces, type Surroundings, surroundingsOf } from './surroundings.ts';

/** What the text says of the document it cites. */
export interface Evidence {
  readonly date: PartialDate | undefined;
  readonly issuers: readonly Issuer[];
  /** For how many years it has been carried out. */
  readonly age: number | undefined;
  /** An issuer is named whom no rule knows. */
  readonly stranger: boolean;
  readonly term: string | undefined;
  /** It is of the term before: "khóa trước". */
  readonly former: boolean;
  /** Whether something near says that the text speaks of the Party. */
  readonly ofParty: boolean;
  /** The words behind "về". */
  readonly subject: Subject;
  /** Provinces the sentence names, by key: the issuer's, else those between the nearest semicolons, else all. */
  readonly places: readonly string[];
  /** Whether the places are more than bare names. */
  readonly placesSure: boolean;
  /** The latest day that the sentence names, ISO. */
  readonly day: string | undefined;
  /** Years and terms that the sentence names, said of no other document. */
  readonly loose: readonly Loose[];
  /** The last time that the whole text names. */
  readonly latest: Latest;
  /** Telling pairs of words of the sentence, less the subjects of its citations; and of the sentences beside it. */
  readonly sentence: ReadonlySet<string>;
  readonly beside: readonly ReadonlySet<string>[];
}

/** Bodies that count terms of their own: a province, and the National Assembly. */
const OWN_TERMS = new Set(['province', 'DDQH', 'DUQH']);

/** Reads what is said around each citation of a text. What follows a list about place and term is said of all its items. */
export function evidenceIn(reading: Reading, citations: readonly Citation[]): (citation: Citation) => Evidence {
  const words = ownWordsIn(reading, citations);
  const known = new Map<number, Surroundings>();
  const around = (index: number): Surroundings | undefined => {
    const sentence = reading.sentences[index];
    const read = known.get(index) ?? (sentence && surroundingsOf(sentence, words.spansIn(index)));
    if (read) known.set(index, read);
    return read;
  };
  const loose = reading.sentences.map((sentence, index) => looseTimes(sentence, words.spansIn(index)));
  const latest = latestOf(
    loose.flat(),
    citations.flatMap(({ place }) => words.behind(place.next)?.date ?? []),
  );
  return (citation) => {
    const { first, next, listNext } = citation.place;
    const index = reading.sentenceAt(next - 1);
    const own = words.behind(next);
    const shared = listNext === undefined ? undefined : words.behind(listNext);
    const before = reading.sentences[reading.sentenceAt(first)];
    const act = before && issuanceBefore(before.tokens, first - before.first);
    const near = around(index);
    const body = bodyOf(own, shared, act);
    return {
      date: fuller(own?.date ?? fieldDate(reading.tokens, first, next), act?.date),
      ...body,
      age: before && ageBefore(before.tokens, first - before.first),
      stranger: own?.stranger ?? false,
      former: own?.former ?? false,
      ofParty: reading.isOfParty(first),
      subject: readSubject(own?.subject ?? []),
      ...placesOf(body.issuers, near ? nearestPlaces(near, first - (reading.sentences[index]?.first ?? 0)) : []),
      day: near?.day,
      loose: loose[index]?.filter(({ of }) => !of.length || of.includes(next)) ?? [],
      latest,
      sentence: near?.pairs ?? new Set(),
      beside: [index - 1, index + 1].flatMap((other) => around(other)?.pairs ?? []),
    };
  };
}

/** Of a date behind a citation and one before it, where its making is told, the second where it says the same and more. */
function fuller(own: PartialDate | undefined, act: PartialDate | undefined): PartialDate | undefined {
  const day = act && isoOf(act);
  return !own || (day && agrees(own, day)) ? (act ?? own) : own;
}

/** Whose it is: said behind it, of the whole list, or before it where its making is told. */
function bodyOf(own: Qualifiers | undefined, shared: Qualifiers | undefined, act: Issuance | undefined) {
  const inherited = shared?.issuers.filter(({ body }) => body === 'province' || body === 'other') ?? [];
  const issuers = [own?.issuers ?? [], inherited, act?.issuers ?? []].find((list) => list.length) ?? [];
  const ownTerms = issuers.some(({ body }) => OWN_TERMS.has(body));
  return { issuers, term: ownTerms ? undefined : (own?.term ?? shared?.term ?? act?.term) };
}

function placesOf(issuers: readonly Issuer[], named: readonly NamedPlace[]) {
  const attached = issuers.flatMap(({ place }) => place ?? []);
  return {
    places: attached.length ? attached : [...new Set(named.map(({ place }) => place))],
    placesSure: attached.length > 0 || named.some(({ sure }) => sure),
  };
}
