import type { FrontMatter } from '../content/collections.ts';
import { formatDate } from '../language/dates.ts';
import { gather } from './gather.ts';

/** How lists name a conference, whose title often hides where it was: "Hội nghị ở Ninh Thuận, 18/3/2022". */
export function conferenceName({ place, held }: Pick<FrontMatter<'hoi-nghi'>, 'place' | 'held'>): string {
  return `Hội nghị ở ${place}, ${formatDate(held)}`;
}

/** A conference, for the directives that it dealt with. */
export interface ConferenceOn {
  readonly slug: string;
  readonly held: string;
  readonly place: string;
  /** disseminated: it was held for the directive; discussed: it spoke of it. */
  readonly how: 'disseminated' | 'discussed';
}

/** The conferences on each directive, in the order given. */
export function conferencesOn(
  conferences: ReadonlyMap<string, FrontMatter<'hoi-nghi'>>,
): ReadonlyMap<string, readonly ConferenceOn[]> {
  return gather(
    [...conferences].flatMap(([slug, { held, place, disseminates, discusses }]) => {
      const on = (how: ConferenceOn['how']) => (directive: string) => [directive, { slug, held, place, how }] as const;
      const others = discusses.filter((each) => !disseminates.includes(each));
      return [...new Set(disseminates)].map(on('disseminated')).concat([...new Set(others)].map(on('discussed')));
    }),
  );
}
