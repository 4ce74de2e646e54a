import type { BreadcrumbList, WithContext } from 'schema-dts';
import type { SiteUrls } from '../../addresses/urls.ts';
import type { Collection } from '../../content/schema.ts';
import { SITE } from '../site.ts';

/** Collections that have a list of their own, and its name. */
const SECTIONS: Partial<Record<Collection, string>> = {
  'van-ban': 'Văn bản',
  'hoi-nghi': 'Hội nghị',
  'co-quan': 'Cơ quan ban hành',
  'thuat-ngu': 'Thuật ngữ',
  nguon: 'Nguồn',
};

/** The way from home to a page. `address` and `urls` are absolute. */
export function breadcrumbs(title: string, address: string, urls: SiteUrls): WithContext<BreadcrumbList> {
  const section = (Object.keys(SECTIONS) as Collection[]).find((name) => address.startsWith(urls.list(name)));
  const steps = [
    { name: SITE.name, item: urls.home },
    ...(section ? [{ name: SECTIONS[section] ?? section, item: urls.list(section) }] : []),
    { name: title, item: address },
  ].filter(({ item }, index, all) => all.findIndex((step) => step.item === item) === index);
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}
