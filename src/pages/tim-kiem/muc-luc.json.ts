import { type CollectionEntry, getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { siteUrls } from '../../domain/addresses/urls.ts';
import { LEVELS } from '../../domain/content/body.ts';
import type { Collection, FrontMatter } from '../../domain/content/collections.ts';
import { directiveName } from '../../domain/content/identity.ts';
import type { BodyData } from '../../domain/content/schema.ts';
import { STATES, statusText } from '../../domain/content/status.ts';
import { slugYear } from '../../domain/content/when.ts';
import { formatDate } from '../../domain/language/dates.ts';
import { byCodeUnits } from '../../domain/language/order.ts';
import type { CatalogueRow, Facets } from '../../domain/query/catalogue.ts';
import { searchWeight } from '../../domain/query/weight.ts';
import type { DirectiveEntry } from '../../domain/views/page-data.ts';
import { readLibrary } from '../_library.ts';

/** The catalogue of pages that search ranks, filters and names its results by. */
export const GET: APIRoute = async () => {
  const { directives, conferences, bodies, terms } = await readLibrary();
  const rows: CatalogueRow[] = [
    ...[...directives.values()].toSorted(bySlug).map((entry) => directiveRow(entry, bodies)),
    ...[...conferences].map(([slug, data]) => conferenceRow(slug, data, bodies)),
    ...[...bodies].map(([slug, data]) => bodyRow(slug, data)),
    ...[...terms].map(([slug, data]) => termRow(slug, data)),
    ...(await getCollection('trang')).map(pageRow),
  ];
  return new Response(JSON.stringify(rows), { headers: { 'content-type': 'application/json' } });
};

type Bodies = ReadonlyMap<string, BodyData>;

function bySlug(a: DirectiveEntry, b: DirectiveEntry): number {
  return byCodeUnits(a.slug, b.slug);
}

function directiveRow({ slug, data }: DirectiveEntry, bodies: Bodies): CatalogueRow {
  const body = bodies.get(data.issuer);
  const issued = data.issued ? formatDate(data.issued) : String(slugYear(slug) ?? '');
  const name = directiveName(data);
  return {
    path: path('van-ban', slug),
    name: body?.place ? `${name} (${body.place})` : name,
    title: data.title,
    aliases: [],
    about: [body?.name, issued].filter(Boolean).join(', '),
    state: statusText(data.status.state, data.statusGrade),
    keywords: [body?.place, data.term && `khóa ${data.term}`, data.signer?.name, `năm ${slugYear(slug)}`]
      .filter(Boolean)
      .join(', '),
    facets: {
      ...NO_FACETS,
      loai: data.kind,
      ...bodyFacets(body),
      nam: String(slugYear(slug) ?? ''),
      hieuluc: STATES[data.status.state],
    },
    weight: searchWeight(data, slugYear(slug)),
  };
}

function conferenceRow(slug: string, data: FrontMatter<'hoi-nghi'>, bodies: Bodies): CatalogueRow {
  const hosts = data.hosts.flatMap((host) => bodies.get(host) ?? []);
  const people = [...data.chairs, ...data.speakers].map(({ name, role }) => `${name} ${role}`);
  return {
    path: path('hoi-nghi', slug),
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

function bodyRow(slug: string, data: BodyData): CatalogueRow {
  return {
    path: path('co-quan', slug),
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

function termRow(slug: string, data: FrontMatter<'thuat-ngu'>): CatalogueRow {
  return {
    path: path('thuat-ngu', slug),
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
