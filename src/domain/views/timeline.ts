import type { FrontMatter } from '../content/collections.ts';
import type { DirectiveData } from '../content/schema.ts';
import { byWhen, type When, whenOf } from '../content/when.ts';
import { inspectionDay, WAYS } from './inspections.ts';

/** Something that happened on a day, or in a year whose day is not known. */
export interface TimelineEvent {
  readonly what: (typeof EVENT_TYPES)[number];
  /** "2021-10-25", or "2026" where the day is not known. */
  readonly when: When;
  /** For the list: "Quy định số 47-QĐ/TW hết hiệu lực, do bị thay thế". */
  readonly text: string;
  /** For a drawing: "47-QĐ/TW". */
  readonly label: string;
  readonly collection: 'van-ban' | 'hoi-nghi' | 'kiem-tra';
  readonly slug: string;
}

/** The kinds of events, in the order of a day. */
export const EVENT_TYPES = ['directive', 'status', 'conference', 'inspection'] as const;

/** What the kinds of events are called. */
export const EVENT_NAMES: Readonly<Record<TimelineEvent['what'], string>> = {
  directive: 'Ban hành văn bản',
  status: 'Văn bản bị thay thế',
  conference: 'Hội nghị',
  inspection: 'Kiểm tra, giám sát',
};

/** How readers know a directive, by its slug, and the place of a local body, by the slug of that. */
interface Names {
  readonly nameOf: (slug: string) => string;
  readonly placeOf: (issuer: string) => string | undefined;
}

/** What is held on a day, by slug. */
interface Meetings {
  readonly conferences: ReadonlyMap<string, FrontMatter<'hoi-nghi'>>;
  readonly inspections: ReadonlyMap<string, FrontMatter<'kiem-tra'>>;
}

/** Issue of directives, ends of their effect, conferences and inspections, in order; a day not known comes at the end of its year. */
export function timelineOf(
  directives: Iterable<{ readonly slug: string; readonly data: DirectiveData }>,
  { conferences, inspections }: Meetings,
  { nameOf, placeOf }: Names,
): TimelineEvent[] {
  const events = [...directives].flatMap(({ slug, data }): TimelineEvent[] => {
    const name = nameOf(slug);
    const place = placeOf(data.issuer);
    const full = place && !name.includes(place) ? `${name} (${place})` : name;
    const common = { collection: 'van-ban', slug } as const;
    const label = data.number?.includes('-') ? data.number : name.replace(' số ', ' ');
    const when = whenOf({ slug, data });
    const { state, since } = data.status;
    return [
      ...(when
        ? [{ ...common, what: 'directive' as const, when, text: full, label: place ? `${label} (${place})` : label }]
        : []),
      ...(state === 'replaced' && since
        ? [{ ...common, what: 'status' as const, when: since, text: `${full} bị thay thế`, label: `${label} bị thay` }]
        : []),
    ];
  });
  return [...events, ...[...conferences].map(heldEvent), ...[...inspections].flatMap(inspectionEvents)].toSorted(
    (a, b) => byWhen(a.when, b.when) || EVENT_TYPES.indexOf(a.what) - EVENT_TYPES.indexOf(b.what),
  );
}

function heldEvent([slug, { held, place }]: readonly [string, FrontMatter<'hoi-nghi'>]): TimelineEvent {
  const text = `Hội nghị ở ${place}`;
  return { what: 'conference', when: held, text, label: text, collection: 'hoi-nghi', slug };
}

function inspectionEvents([slug, data]: readonly [string, FrontMatter<'kiem-tra'>]): TimelineEvent[] {
  const when = inspectionDay(data);
  const text = `${WAYS[data.how]} ở ${data.place}`;
  return when ? [{ what: 'inspection', when, text, label: text, collection: 'kiem-tra', slug }] : [];
}

/** The events on known days from one day to another, both in. */
export function eventsBetween(events: readonly TimelineEvent[], from: string, to: string): TimelineEvent[] {
  return events.filter(({ when }) => when.length === 10 && from <= when && when <= to);
}
