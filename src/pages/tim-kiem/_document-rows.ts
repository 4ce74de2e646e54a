import type { CollectionEntry } from 'astro:content';
import { directiveName } from '../../domain/content/identity.ts';
import { STATES } from '../../domain/content/status.ts';
import { slugYear } from '../../domain/content/when.ts';
import { formatDate } from '../../domain/language/dates.ts';
import type { CatalogueRow } from '../../domain/query/catalogue.ts';
import { searchWeight } from '../../domain/query/weight.ts';
import { inspectionDay, inspectionName, WAYS } from '../../domain/views/inspections.ts';
import type { Library } from '../../domain/views/library.ts';
import { dayWords, facetsOf, pathOf, placeWords } from './_facets.ts';

/** A title that begins so goes on with the title of the directive that is carried out, which is meant by it first. */
const QUOTES = /^(?:về )?(?:việc )?(?:hướng dẫn )?(?:triển khai )?thực hiện/;
const QUOTING = 0.93;

/** The row of a directive. */
export function directiveRow({ id, data }: CollectionEntry<'van-ban'>, library: Library): CatalogueRow {
  const body = library.bodies.get(data.issuer);
  const name = directiveName(data);
  const year = slugYear(id);
  const issued = data.issued ? formatDate(data.issued) : String(year ?? '');
  const chain = library.chainOf.get(id);
  const state = STATES[data.status.state];
  const isShared = (library.namesakes.get(id)?.directives.length ?? 0) > 0;
  return {
    path: pathOf('van-ban', id),
    name: body?.place ? `${name} (${body.place})` : name,
    ...(isShared && year && { year: String(year) }),
    title: data.title,
    aliases: dayWords(data.issued).slice(0, 1),
    about: [body?.name, issued].filter(Boolean).join(', '),
    state: data.statusWords.brief,
    keywords: [
      'văn bản',
      body?.name,
      ...placeWords(body?.place, library.periods),
      data.term && `khóa ${data.term}`,
      data.signer && `${data.signer.name} ký`,
      ...dayWords(data.issued ?? String(year ?? '')).slice(1),
    ]
      .filter(Boolean)
      .join(', '),
    typed: data.keywords?.join(', ') ?? '',
    typedForSections: Object.fromEntries(
      Object.entries(data.clauseKeywords ?? {}).map(([id, words]) => [id, words.join(', ')]),
    ),
    facets: facetsOf(data.kind, body, { nam: String(year ?? ''), hieuluc: state }),
    weight: searchWeight(data, year) * (QUOTES.test(data.title) ? QUOTING : 1),
    ...(chain && { chain: { name: chain.slugs.at(-1) ?? id, age: chain.slugs.toReversed().indexOf(id) } }),
  };
}

/** The row of a conference. */
export function conferenceRow({ id, data }: CollectionEntry<'hoi-nghi'>, { bodies, periods }: Library): CatalogueRow {
  const hosts = data.hosts.flatMap((slug) => bodies.get(slug) ?? []);
  const people = [...data.chairs, ...data.speakers].map(({ name, role }) => `${name} ${role}`);
  return {
    path: pathOf('hoi-nghi', id),
    name: data.title,
    title: '',
    aliases: [`Hội nghị ${data.place}`, formatDate(data.held)],
    about: ['Hội nghị', data.place, formatDate(data.held)].join(', '),
    state: '',
    keywords: [
      ...placeWords(data.place, periods),
      data.venue,
      ...hosts.map(({ name }) => name),
      ...people,
      data.attendance && `${data.attendance} đại biểu`,
      ...dayWords(data.held).slice(1),
    ]
      .filter(Boolean)
      .join(', '),
    typed: data.keywords?.join(', ') ?? '',
    facets: facetsOf('Hội nghị', hosts[0], { nam: data.held.slice(0, 4) }),
    weight: 0.9,
  };
}

/** The row of an inspection. */
export function inspectionRow({ id, data }: CollectionEntry<'kiem-tra'>, library: Library): CatalogueRow {
  const { bodies, directives, periods } = library;
  const day = inspectionDay(data);
  const by = data.by.flatMap((slug) => bodies.get(slug) ?? []);
  const examined = data.examines.flatMap((slug) => directives.get(slug) ?? []);
  return {
    path: pathOf('kiem-tra', id),
    name: inspectionName(data),
    title: '',
    aliases: [`${WAYS[data.how]} ${data.place}`, ...(data.team ? [data.team] : [])],
    about: [...by.map(({ name }) => name), data.place, day && formatDate(day)].filter(Boolean).join(', '),
    state: '',
    keywords: [
      'kiểm tra, giám sát',
      ...placeWords(data.place, periods),
      ...data.inspected,
      data.head && `${data.head.name} ${data.head.role}`,
      ...examined.map(({ data: { kind, number } }) => [kind, number].filter(Boolean).join(' ')),
      ...dayWords(day).slice(1),
    ]
      .filter(Boolean)
      .join(', '),
    facets: facetsOf('Cuộc kiểm tra', by[0], { nam: day?.slice(0, 4) ?? '' }),
    weight: 0.9,
  };
}
