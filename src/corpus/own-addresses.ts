import { takenIds } from '../domain/addresses/page-ids.ts';
import { shortAddresses } from '../domain/addresses/short-address.ts';
import { siteUrls, VIEWS } from '../domain/addresses/urls.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '../domain/content/collections.ts';
import type { Corpus } from '../domain/content/corpus.ts';
import type { AnyDocument } from '../domain/content/document.ts';
import { facetsOf } from '../domain/views/browse.ts';

/** Files that are not of one document. */
const FILES = [
  'feed.xml',
  'sitemap.xml',
  'llms.txt',
  'robots.txt',
  'opensearch.xml',
  'api/van-ban.json',
  'api/do-thi.json',
  'api/schema/van-ban.json',
  'api/schema/danh-sach.json',
  'api/schema/do-thi.json',
];

/** Any address; the host is never seen. */
const HOST = 'https://site.invalid';

/**
 * The addresses of the site, each with the ids that a link may lead to in it: those of the headings of a document, as
 * `idsOf` tells them; null for a page that is of no document.
 */
export function addressesOf(
  corpus: Corpus,
  idsOf: (document: AnyDocument) => readonly string[],
): ReadonlyMap<string, readonly string[] | null> {
  const documents = corpus.documents.map((document) => [pageOf(document), idsOf(document)] as const);
  return new Map([...addressesBeside(corpus).map((address) => [address, null] as const), ...documents]);
}

/** Whether a link in a document leads to one of the addresses, and to a part that is there. */
export function leadsWithin(
  addresses: ReadonlyMap<string, readonly string[] | null>,
): (document: AnyDocument) => (link: string) => boolean {
  const byPage = takenIds();
  return (document) => (link) => {
    if (!URL.canParse(link, HOST + pageOf(document))) return false;
    const { host, pathname, hash } = new URL(link, HOST + pageOf(document));
    if (`https://${host}` !== HOST) return false;
    const ids = addresses.get(pathname);
    const id = decoded(hash.slice(1));
    return ids !== undefined && (id === '' || (ids !== null && (ids.includes(id) || byPage.has(id))));
  };
}

function pageOf({ collection, slug }: AnyDocument): string {
  return siteUrls('/').page(collection, slug);
}

/** Addresses that are of no one document. */
function addressesBeside({ directives, bodies }: Corpus): string[] {
  const urls = siteUrls('/');
  const bodyData = new Map([...bodies].map(([slug, { data }]) => [slug, data]));
  return [
    urls.home,
    urls.search,
    urls.checker,
    urls.offline,
    ...VIEWS.map(urls.view),
    ...COLLECTION_NAMES.filter((name) => COLLECTIONS[name].listed).map((name) => urls.list(name)),
    ...FILES.map(urls.file),
    ...[...directives.keys()].flatMap((slug) => (['json', 'md'] as const).map((ending) => urls.twin(slug, ending))),
    ...shortAddresses(directives.values(), bodyData).map(({ slug }) => urls.number(slug)),
    ...facetsOf(directives.values(), bodyData).flatMap(({ id, values }) =>
      values.map((value) => urls.browse(id, value.id)),
    ),
  ];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
