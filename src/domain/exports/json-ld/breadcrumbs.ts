import type { BreadcrumbList, WithContext } from 'schema-dts';
import type { SiteUrls } from '../../addresses/urls.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '../../content/collections.ts';
import { SITE } from '../site.ts';

/** The way from home to a page. `address` and `urls` are absolute. */
export function breadcrumbs(title: string, address: string, urls: SiteUrls): WithContext<BreadcrumbList> {
  const section = COLLECTION_NAMES.find((name) => COLLECTIONS[name].listed && address.startsWith(urls.list(name)));
  const steps = [
    { name: SITE.name, item: urls.home },
    ...(section ? [{ name: COLLECTIONS[section].label, item: urls.list(section) }] : []),
    { name: title, item: address },
  ].filter(({ item }, index, all) => all.findIndex((step) => step.item === item) === index);
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}
