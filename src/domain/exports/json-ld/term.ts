import type { DefinedTerm, WithContext } from 'schema-dts';
import type { SiteUrls } from '../../addresses/urls.ts';
import type { PageData } from '../../views/page-data.ts';
import { SITE } from '../site.ts';

/** A word of the glossary for search engines. `urls`: absolute ones. */
export function definedTerm(
  slug: string,
  { term, aliases, lead }: Pick<PageData<'thuat-ngu'>, 'term' | 'aliases' | 'lead'>,
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
