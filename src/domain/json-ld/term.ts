import type { DefinedTerm, WithContext } from 'schema-dts';
import type { EntryData } from '../entry.ts';
import { SITE } from '../site.ts';
import type { SiteUrls } from '../urls.ts';

/** A word of the glossary for search engines. `urls`: absolute ones. */
export function definedTerm(
  slug: string,
  { term, aliases, lead }: Pick<EntryData<'thuat-ngu'>, 'term' | 'aliases' | 'lead'>,
  urls: SiteUrls,
): WithContext<DefinedTerm> {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': urls.page('thuat-ngu', slug),
    name: term,
    ...(aliases.length > 0 && { alternateName: aliases }),
    description: lead,
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      '@id': urls.list('thuat-ngu'),
      name: `Thuật ngữ, ${SITE.name}`,
    },
  };
}
