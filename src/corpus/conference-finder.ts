import type { Corpus } from '../domain/content/corpus.ts';
import { type AnyDocument, type Document, documentsIn } from '../domain/content/document.ts';
import { formatDate } from '../domain/language/dates.ts';
import { tokenize } from '../domain/language/tokens.ts';
import { placeAt, placeKey } from '../domain/party/places.ts';
import type { Finder, Span } from '../markdown/link-spans.ts';

/** A conference as a text may name it. */
export interface NamedConference {
  readonly slug: string;
  readonly place: string;
  /** Whether it dealt with the directive, or was held by the body, that the text is about. */
  readonly isOwn: boolean;
}

/** Words that name a conference, up to its day: "hội nghị ở Quảng Nam ngày 23/2/2022". */
const NAMED = /hội nghị(?<words>[^.;:]{0,90}?)(?<day>\d{1,2}\/\d{1,2}\/\d{4})(?!\d)/giu;

/** Tells the conference of a day, as texts write it: "23/2/2022". */
export type ConferenceOn = (day: string) => NamedConference | undefined;

/** The conferences that each document may name: no two of one day, for a text mostly gives nothing but the day. */
export function conferencesNamed({ documents }: Corpus): (document: AnyDocument) => ConferenceOn {
  const held = Map.groupBy(documentsIn(documents, 'hoi-nghi'), ({ data }) => formatDate(data.held));
  return (document) => (day) => {
    const [conference, ...others] = held.get(day) ?? [];
    if (!conference || others.length > 0) return undefined;
    const { collection, slug, data } = conference;
    if (document.collection === collection && document.slug === slug) return undefined;
    return { slug, place: data.place, isOwn: isOwn(document, conference) };
  };
}

function isOwn({ collection, slug }: AnyDocument, { data }: Document<'hoi-nghi'>): boolean {
  if (collection === 'co-quan') return data.hosts.includes(slug);
  return collection === 'van-ban' && [...data.disseminates, ...data.discusses].includes(slug);
}

/**
 * Finds the days of conferences that a text names. It is the conference meant when it is of what the text is about, or
 * the passage names its place, and no other place stands before the day.
 */
export function conferenceFinder(conferenceOn: ConferenceOn, hrefOf: (slug: string) => string): Finder {
  return (texts) =>
    texts.map((text) =>
      [...text.matchAll(NAMED)].flatMap(({ 0: all, index, groups: { words = '', day = '' } = {} }): Span[] => {
        const conference = conferenceOn(day);
        if (!conference || !isMeant(conference, words, text)) return [];
        const end = index + all.length;
        return [{ start: end - day.length, end, href: hrefOf(conference.slug), className: 'meeting' }];
      }),
    );
}

function isMeant({ place, isOwn }: NamedConference, words: string, text: string): boolean {
  const key = placeKey(place);
  return placesIn(words).every((other) => other === key) && (isOwn || placesIn(text).includes(key));
}

function placesIn(text: string): string[] {
  const tokens = tokenize(text);
  return tokens.flatMap((_, at) => placeAt(tokens, at, true)?.place ?? []);
}
