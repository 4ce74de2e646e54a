import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { shortAddresses } from '../domain/addresses/short-address.ts';
import { VIEWS } from '../domain/addresses/urls.ts';
import type { Collection } from '../domain/content/collections.ts';
import { sitemap } from '../domain/exports/sitemap.ts';
import { latest } from '../domain/language/dates.ts';
import { facetsOf } from '../domain/views/browse.ts';
import { CITED_BY_SHOWN, citedBy } from '../domain/views/cited-by.ts';
import { absoluteUrls } from './_absolute-urls.ts';
import { citingPages } from './_citing.ts';
import { readLibrary } from './_library.ts';

/** The pages that search engines may keep, with the day that their content gives. */
export const GET: APIRoute = async ({ site }) => {
  const urls = absoluteUrls(site);
  const { directives, bodies, sources, themes } = await readLibrary();
  const checkedOf = (keys: readonly string[]) => latest(keys.map((key) => sources.get(key)?.checked));
  const [conferences, offices, terms, texts] = await Promise.all([
    getCollection('hoi-nghi'),
    getCollection('co-quan'),
    getCollection('thuat-ngu'),
    getCollection('trang'),
  ]);
  const sections: { collection: Collection; rows: { slug: string; modified: string | undefined }[] }[] = [
    {
      collection: 'van-ban',
      rows: [...directives.values()].map(({ slug, data: { added, issued, status } }) => {
        return { slug, modified: latest([added, issued, status.since, status.checked]) };
      }),
    },
    {
      collection: 'hoi-nghi',
      rows: conferences.map(({ id, data }) => ({
        slug: id,
        modified: latest([data.held, checkedOf([...data.sources, ...data.keys])]),
      })),
    },
    { collection: 'co-quan', rows: offices.map(({ id, data }) => ({ slug: id, modified: checkedOf(data.keys) })) },
    { collection: 'thuat-ngu', rows: terms.map(({ id, data }) => ({ slug: id, modified: checkedOf(data.keys) })) },
    { collection: 'nguon', rows: [...sources].map(([slug, { checked }]) => ({ slug, modified: checked })) },
  ];
  const groups = facetsOf(directives.values(), bodies).flatMap(({ id, values }) =>
    values.filter(({ slugs }) => slugs.length > 0).map((value) => urls.browse(id, value.id)),
  );
  const numbers = shortAddresses(directives.values(), bodies).filter((number) => number.directives.length > 1);
  const citing = await citingPages();
  const widelyCited = [...directives.keys()].filter((slug) => citedBy(slug, citing).length > CITED_BY_SHOWN);
  const lastOf = (rows: (typeof sections)[number]['rows']) => latest(rows.map(({ modified }) => modified));
  const entries = [
    { address: urls.home, modified: lastOf(sections.flatMap(({ rows }) => rows)) },
    ...sections.flatMap(({ collection, rows }) => [
      { address: urls.list(collection), modified: lastOf(rows) },
      ...rows.map(({ slug, modified }) => ({ address: urls.page(collection, slug), modified })),
    ]),
    ...numbers.map(({ slug, directives: bearers }) => ({
      address: urls.number(slug),
      modified: latest(bearers.map((bearer) => directives.get(bearer)?.data.status.checked)),
    })),
    ...widelyCited.map((slug) => ({ address: urls.citedBy(slug), modified: undefined })),
    ...texts.map(({ id }) => ({ address: urls.page('trang', id), modified: undefined })),
    ...VIEWS.map((view) => ({ address: urls.view(view), modified: undefined })),
    ...groups.map((address) => ({ address, modified: undefined })),
    ...themes.map(({ id }) => ({ address: urls.theme(id), modified: undefined })),
    { address: urls.search, modified: undefined },
  ];
  return new Response(sitemap(entries), { headers: { 'content-type': 'application/xml' } });
};
