import { type CollectionEntry, getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { siteUrls } from '../../domain/addresses/urls.ts';
import { LEVELS } from '../../domain/content/body.ts';
import type { Collection } from '../../domain/content/collections.ts';
import { directiveName } from '../../domain/content/identity.ts';
import type { BodyData } from '../../domain/content/schema.ts';
import { STATES } from '../../domain/content/status.ts';
import { slugYear } from '../../domain/content/when.ts';
import { formatDate } from '../../domain/language/dates.ts';
import type { CatalogueRow, Facets } from '../../domain/query/catalogue.ts';
import { searchWeight } from '../../domain/query/weight.ts';

interface Known {
  readonly bodies: ReadonlyMap<string, BodyData>;
}

/** The catalogue of pages that search ranks, filters and names its results by. */
export const GET: APIRoute = async () => {
  const known: Known = {
    bodies: new Map((await getCollection('co-quan')).map(({ id, data }) => [id, data])),
  };
  const rows: CatalogueRow[] = [
    ...(await getCollection('van-ban')).map((entry) => directiveRow(entry, known)),
    ...(await getCollection('hoi-nghi')).map((entry) => conferenceRow(entry, known)),
    ...(await getCollection('co-quan')).map(bodyRow),
    ...(await getCollection('thuat-ngu')).map(termRow),
    ...(await getCollection('trang')).map(pageRow),
  ];
  return new Response(JSON.stringify(rows), { headers: { 'content-type': 'application/json' } });
};

function directiveRow({ id, data }: CollectionEntry<'van-ban'>, { bodies }: Known): CatalogueRow {
  const body = bodies.get(data.issuer);
  const issued = data.issued ? formatDate(data.issued) : String(slugYear(id) ?? '');
  const name = directiveName(data);
  return {
    path: path('van-ban', id),
    name: body?.place ? `${name} (${body.place})` : name,
    title: data.title,
    aliases: [],
    about: [body?.name, issued].filter(Boolean).join(', '),
    state: data.statusWords.brief,
    keywords: [body?.place, data.term && `khóa ${data.term}`, data.signer?.name, `năm ${slugYear(id)}`]
      .filter(Boolean)
      .join(', '),
    facets: {
      ...NO_FACETS,
      loai: data.kind,
      ...bodyFacets(body),
      nam: String(slugYear(id) ?? ''),
      hieuluc: STATES[data.status.state],
    },
    weight: searchWeight(data, slugYear(id)),
  };
}

function conferenceRow({ id, data }: CollectionEntry<'hoi-nghi'>, { bodies }: Known): CatalogueRow {
  const hosts = data.hosts.flatMap((slug) => bodies.get(slug) ?? []);
  const people = [...data.chairs, ...data.speakers].map(({ name, role }) => `${name} ${role}`);
  return {
    path: path('hoi-nghi', id),
    name: data.title,
    title: '',
    aliases: [`Hội nghị ${data.place}`],
    about: ['Hội nghị', data.place, formatDate(data.held)].join(', '),
    state: '',
    keywords: [
      'hội nghị',
      data.place,
      data.venue,
      ...hosts.map(({ name }) => name),
      ...people,
      data.attendance && `${data.attendance} đại biểu`,
    ]
      .filter(Boolean)
      .join(', '),
    facets: { ...NO_FACETS, loai: 'Hội nghị', ...bodyFacets(hosts[0]), nam: data.held.slice(0, 4) },
    weight: 0.85,
  };
}

function bodyRow({ id, data }: CollectionEntry<'co-quan'>): CatalogueRow {
  return {
    path: path('co-quan', id),
    name: data.name,
    title: '',
    aliases: [],
    about: 'Cơ quan ban hành',
    state: '',
    keywords: [data.organ, data.place].filter(Boolean).join(', '),
    facets: { ...NO_FACETS, loai: 'Cơ quan', ...bodyFacets(data) },
    weight: 0.84,
  };
}

function termRow({ id, data }: CollectionEntry<'thuat-ngu'>): CatalogueRow {
  return {
    path: path('thuat-ngu', id),
    name: data.term,
    title: '',
    about: 'Thuật ngữ',
    state: '',
    keywords: data.aliases.join(', '),
    aliases: data.aliases,
    facets: { ...NO_FACETS, loai: 'Thuật ngữ' },
    weight: 0.8,
  };
}

function pageRow({ id, data }: CollectionEntry<'trang'>): CatalogueRow {
  const facets = { ...NO_FACETS, loai: 'Trang' };
  return {
    path: path('trang', id),
    name: data.title,
    title: '',
    aliases: [],
    about: 'Trang',
    state: '',
    keywords: '',
    facets,
    weight: 0.7,
  };
}

const NO_FACETS: Facets = { loai: '', coquan: '', cap: '', nam: '', hieuluc: '' };

function bodyFacets(body: BodyData | undefined): Pick<Facets, 'coquan' | 'cap'> {
  return { coquan: body?.name ?? '', cap: LEVELS.find(({ level }) => level === body?.level)?.label ?? '' };
}

function path(collection: Collection, slug: string): string {
  return siteUrls('').page(collection, slug).slice(1);
}
