import type { LegalForceStatus, Legislation, WithContext } from 'schema-dts';
import type { SiteUrls } from '../../addresses/urls.ts';
import { directiveName } from '../../content/identity.ts';
import type { State } from '../../content/status.ts';
import { RELATIONS } from '../../party/relations.ts';
import { gather } from '../../views/gather.ts';
import type { Library } from '../../views/library.ts';
import type { DirectiveEntry } from '../../views/page-data.ts';
import { mentionedIn } from '../mentions.ts';
import { directiveRecord } from '../record.ts';
import { SITE } from '../site.ts';

type Reference = { '@type': 'Legislation'; '@id': string; name: string };

/** What schema.org knows of legal force. An amended directive holds as amended; of an unknown state nothing is said. */
const FORCE: Readonly<Record<State, LegalForceStatus | undefined>> = {
  'in-force': 'https://schema.org/InForce',
  amended: 'https://schema.org/InForce',
  replaced: 'https://schema.org/NotInForce',
  draft: 'https://schema.org/NotInForce',
  unknown: undefined,
};

/**
 * A directive for search engines: the act itself, and the page that sums it up. Its sources and its clauses stand on
 * the page, and in its data file. What the directive itself cites is a citation of the act, what our summary
 * mentions is a mention of the page. `urls`: absolute ones.
 */
export function legislation(entry: DirectiveEntry, library: Library, urls: SiteUrls): WithContext<Legislation> {
  const { slug, data } = entry;
  const { number, kind, issuer, place, date, status, summary, addresses } = directiveRecord(entry, library, urls);
  const force = FORCE[status.state];
  const mentioned = mentionedIn(entry).flatMap((to) => {
    const target = library.directives.get(to);
    return target ? [reference(target, urls)] : [];
  });
  return {
    '@context': 'https://schema.org',
    ...reference(entry, urls),
    url: addresses.page,
    alternateName: data.title,
    inLanguage: 'vi',
    legislationType: kind,
    ...(number !== null && { legislationIdentifier: number }),
    ...(date !== null && { legislationDate: date }),
    legislationPassedBy: { '@type': 'Organization', '@id': issuer.address, name: issuer.name },
    legislationJurisdiction: { '@type': 'AdministrativeArea', name: place ?? 'Việt Nam' },
    ...(force && { legislationLegalForce: force }),
    creativeWorkStatus: status.sentence,
    ...targetsOf(slug, library, urls),
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': addresses.page,
      description: summary,
      license: SITE.licence,
      disambiguatingDescription: SITE.notice,
      ...(mentioned.length > 0 && { mentions: mentioned }),
    },
  };
}

/** The acts that it names, under the property that each relation stands for. */
function targetsOf(
  slug: string,
  { graph, directives }: Library,
  urls: SiteUrls,
): Readonly<Record<string, readonly Reference[]>> {
  const stated = (graph.from.get(slug) ?? []).flatMap(({ type, to }) => {
    const target = directives.get(to);
    const { property } = RELATIONS[type];
    return target && property ? [[property, reference(target, urls)] as const] : [];
  });
  return Object.fromEntries(gather(stated));
}

/** The act, which is not the page: its id is the address of the page with a fragment. */
function reference({ slug, data }: DirectiveEntry, urls: SiteUrls): Reference {
  return { '@type': 'Legislation', '@id': `${urls.page('van-ban', slug)}#van-ban`, name: directiveName(data) };
}
