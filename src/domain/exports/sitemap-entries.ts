import { shortAddresses } from '../addresses/short-address.ts';
import { type SiteUrls, VIEWS } from '../addresses/urls.ts';
import type { Collection } from '../content/collections.ts';
import { latest } from '../language/dates.ts';
import { facetsOf, hasOwnList } from '../views/browse.ts';
import type { Library } from '../views/library.ts';
import type { SitemapEntry } from './sitemap.ts';

/** The pages of one collection, each with the day that its content gives. */
interface Section {
  readonly collection: Collection;
  readonly pages: readonly { readonly slug: string; readonly modified: string | undefined }[];
}

/**
 * The pages that search engines may keep, with the day that their content gives. `texts`: slugs of the pages about the
 * site itself; `urls`: absolute ones.
 */
export function sitemapEntries(library: Library, texts: readonly string[], urls: SiteUrls): SitemapEntry[] {
  const sections = sectionsOf(library);
  const undated = [
    ...texts.map((slug) => urls.page('trang', slug)),
    ...VIEWS.map((view) => urls.view(view)),
    ...groupsOf(library, urls),
    ...library.themes.map(({ id }) => urls.theme(id)),
    ...library.years.map(({ year }) => urls.inForce(year)),
    ...[...library.concordances.keys()].map((slug) => urls.lineage(slug)),
    urls.search,
    urls.checker,
    urls.offline,
  ];
  return [
    { address: urls.home, modified: lastOf(sections.flatMap(({ pages }) => pages)) },
    ...sections.flatMap(({ collection, pages }) => [
      { address: urls.list(collection), modified: lastOf(pages) },
      ...pages.map(({ slug, modified }) => ({ address: urls.page(collection, slug), modified })),
    ]),
    ...sharedNumbers(library, urls),
    ...mentioned(library).map((slug) => ({ address: urls.citedBy(slug), modified: undefined })),
    ...undated.map((address) => ({ address, modified: undefined })),
  ];
}

function sectionsOf({ directives, conferences, inspections, bodies, terms, sources }: Library): Section[] {
  const checkedOf = (keys: readonly string[]) => latest(keys.map((key) => sources.get(key)?.checked));
  const section = <D>(
    collection: Collection,
    pages: ReadonlyMap<string, D>,
    modified: (page: D) => string | undefined,
  ) => {
    return { collection, pages: [...pages].map(([slug, page]) => ({ slug, modified: modified(page) })) };
  };
  return [
    section('van-ban', directives, ({ data: { added, issued, status } }) =>
      latest([added, issued, status.since, status.checked]),
    ),
    section('hoi-nghi', conferences, (data) => latest([data.held, checkedOf([...data.sources, ...data.keys])])),
    section('kiem-tra', inspections, (data) =>
      latest([data.began, data.ended, checkedOf([...data.sources, ...data.keys])]),
    ),
    section('co-quan', bodies, ({ keys }) => checkedOf(keys)),
    section('thuat-ngu', terms, ({ keys }) => checkedOf(keys)),
    section('nguon', sources, ({ checked }) => checked),
  ];
}

function lastOf(pages: Section['pages']): string | undefined {
  return latest(pages.map(({ modified }) => modified));
}

/** The groups that some directive is in. */
function groupsOf({ directives, bodies }: Library, urls: SiteUrls): string[] {
  return facetsOf(directives.values(), bodies).flatMap((facet) => [
    ...(hasOwnList(facet) ? [urls.groups(facet.id)] : []),
    ...facet.values.filter(({ slugs }) => slugs.length > 0).map((value) => urls.browse(facet.id, value.id)),
  ]);
}

/** The numbers that have a page of their own, because several directives bear them. */
function sharedNumbers({ directives, bodies }: Library, urls: SiteUrls): SitemapEntry[] {
  return shortAddresses(directives.values(), bodies)
    .filter((number) => number.directives.length > 1)
    .map((number) => ({
      address: urls.number(number.slug),
      modified: latest(number.directives.map((slug) => directives.get(slug)?.data.status.checked)),
    }));
}

/** The directives that some page mentions. */
function mentioned({ directives, citedBy }: Library): string[] {
  return [...directives.keys()].filter((slug) => citedBy.has(slug));
}
