import type { FrontMatter } from '../content/collections.ts';
import { gather } from './gather.ts';

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
