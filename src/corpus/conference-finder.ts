import type { Corpus } from '../domain/content/corpus.ts';
import { type AnyDocument, type Document, documentsIn } from '../domain/content/document.ts';
import { formatDate } from '../domain/language/dates.ts';
import { tokenize } from '../domain/language/tokens.ts';
import { placeAt, placeKey } from '../domain/party/places.ts';
import type { Finder, Span } from '../markdown/link-spans.ts';

/** A conference as a text may name it. */
export interface NamedConference {
  readonly slug: string;
  /** As texts write it: "23/2/2022". */
  readonly day: string;
  readonly place: string;
  /** Whether it dealt with the directive, or was held by the body, that the text is about. */
  readonly isOwn: boolean;
}

/** Words that name a conference, up to its day: "hội nghị ở Quảng Nam ngày 23/2/2022". */
const NAMED = /hội nghị(?<words>[^.;:]{0,90}?)(?<day>\d{1,2}\/\d{1,2}\/\d{4})(?!\d)/giu;

/** The conferences that each document may name: no two of one day, for a text mostly gives nothing but the day. */
export function conferencesNamed({ documents }: Corpus): (document: AnyDocument) => NamedConference[] {
  const held = Map.groupBy(documentsIn(documents, 'hoi-nghi'), ({ data }) => data.held);
  const alone = [...held.values()].flatMap((ofDay) => (ofDay.length === 1 ? ofDay : []));
  return (document) =>
    alone
      .filter(({ slug }) => document.collection !== 'hoi-nghi' || slug !== document.slug)
      .map((conference) => {
        const { slug, data } = conference;
        return { slug, day: formatDate(data.held), place: data.place, isOwn: isOwn(document, conference) };
      });
}

function isOwn({ collection, slug }: AnyDocument, { data }: Document<'hoi-nghi'>): boolean {
  if (collection === 'co-quan') return data.hosts.includes(slug);
  return collection === 'van-ban' && [...data.disseminates, ...data.discusses].includes(slug);
}

/**
 * Finds the days of conferences that a text names. It is the conference meant when it is of what the text is about, or
 * the passage names its place, and no other place stands before the day.
 */
export function conferenceFinder(conferences: readonly NamedConference[], hrefOf: (slug: string) => string): Finder {
  const byDay = new Map(conferences.map((conference) => [conference.day, conference]));
  return (texts) =>
    texts.map((text) =>
      [...text.matchAll(NAMED)].flatMap(({ 0: all, index, groups: { words = '', day = '' } = {} }): Span[] => {
        const conference = byDay.get(day);
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
