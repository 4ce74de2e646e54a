import type { Event, WithContext } from 'schema-dts';
import type { SiteUrls } from '../../addresses/urls.ts';
import type { FrontMatter } from '../../content/collections.ts';
import { directiveName } from '../../content/identity.ts';
import type { Library } from '../../views/library.ts';

/** A conference for search engines. `urls`: absolute ones. */
export function conferenceEvent(
  slug: string,
  conference: FrontMatter<'hoi-nghi'>,
  { bodies, directives }: Pick<Library, 'bodies' | 'directives'>,
  urls: SiteUrls,
): WithContext<Event> {
  const { title, held, place, venue, hosts, speakers, disseminates, discusses } = conference;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `${urls.page('hoi-nghi', slug)}#hoi-nghi`,
    name: title,
    url: urls.page('hoi-nghi', slug),
    startDate: held,
    inLanguage: 'vi',
    location: { '@type': 'Place', name: venue ?? place, address: place },
    organizer: hosts.map((host) => ({
      '@type': 'Organization',
      '@id': urls.page('co-quan', host),
      name: bodies.get(host)?.name ?? host,
    })),
    performer: speakers.map(({ name, role }) => ({ '@type': 'Person', name, jobTitle: role })),
    about: [...disseminates, ...discusses].flatMap((each) => {
      const directive = directives.get(each);
      if (!directive) return [];
      const url = urls.page('van-ban', each);
      return [{ '@type': 'Legislation' as const, '@id': `${url}#van-ban`, name: directiveName(directive.data), url }];
    }),
  };
}
