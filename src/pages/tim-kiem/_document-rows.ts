import type { CollectionEntry } from 'astro:content';
import { directiveName } from '../../domain/content/identity.ts';
import { STATES } from '../../domain/content/status.ts';
import { slugYear } from '../../domain/content/when.ts';
import { formatDate } from '../../domain/language/dates.ts';
import type { CatalogueRow } from '../../domain/query/catalogue.ts';
import { searchWeight } from '../../domain/query/weight.ts';
import type { Library } from '../../domain/views/library.ts';
import { dayWords, facetsOf, pathOf, placeWords } from './_facets.ts';

/** The row of a directive. */
export function directiveRow({ id, data }: CollectionEntry<'van-ban'>, library: Library): CatalogueRow {
  const body = library.bodies.get(data.issuer);
  const name = directiveName(data);
  const year = slugYear(id);
  const issued = data.issued ? formatDate(data.issued) : String(year ?? '');
  const chain = library.chainOf.get(id);
  const state = STATES[data.status.state];
  return {
    path: pathOf('van-ban', id),
    name: body?.place ? `${name} (${body.place})` : name,
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
    facets: facetsOf(data.kind, body, { nam: String(year ?? ''), hieuluc: state }),
    weight: searchWeight(data, year),
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
    facets: facetsOf('Hội nghị', hosts[0], { nam: data.held.slice(0, 4) }),
    weight: 0.9,
  };
}
