import type { CollectionEntry } from 'astro:content';
import type { CatalogueRow } from '../../domain/query/catalogue.ts';
import type { Library } from '../../domain/views/library.ts';
import { dayWords, facetsOf, pathOf, placeWords } from './_facets.ts';

/** The row of an issuing body. */
export function bodyRow({ id, data }: CollectionEntry<'co-quan'>, { periods }: Library): CatalogueRow {
  return {
    path: pathOf('co-quan', id),
    name: data.name,
    title: '',
    aliases: [],
    about: 'Cơ quan ban hành',
    state: '',
    keywords: [data.organ, ...placeWords(data.place, periods), 'văn bản của cơ quan'].filter(Boolean).join(', '),
    facets: facetsOf('Cơ quan', data),
    // By its place alone readers look for what it issued; by its whole name it goes first all the same.
    weight: 0.78,
  };
}

/** The row of a term. */
export function termRow({ id, data }: CollectionEntry<'thuat-ngu'>): CatalogueRow {
  return {
    path: pathOf('thuat-ngu', id),
    name: data.term,
    title: '',
    aliases: data.aliases,
    about: 'Thuật ngữ',
    state: '',
    keywords: 'thuật ngữ, nghĩa của từ',
    typed: data.keywords?.join(', ') ?? '',
    facets: facetsOf('Thuật ngữ'),
    weight: 0.9,
  };
}

/** The row of a page about the site. */
export function pageRow({ id, data }: CollectionEntry<'trang'>): CatalogueRow {
  return {
    path: pathOf('trang', id),
    name: data.title,
    title: '',
    aliases: [],
    about: 'Về trang này',
    state: '',
    keywords: data.description,
    typed: data.keywords?.join(', ') ?? '',
    facets: facetsOf('Trang'),
    weight: 0.8,
  };
}

/** The row of a source: readers look for it by its own name, and by what it tells. */
export function sourceRow({ id, data, rendered }: CollectionEntry<'nguon'>): CatalogueRow {
  return {
    path: pathOf('nguon', id),
    name: data.title,
    title: '',
    aliases: [data.publisher, data.author ?? ''],
    about: `Nguồn: ${data.publisher}`,
    state: '',
    keywords: ['nguồn', data.publisher, data.author && `tác giả ${data.author}`, ...dayWords(data.published)]
      .filter(Boolean)
      .join(', '),
    text: textOf(rendered?.html ?? ''),
    facets: facetsOf('Nguồn', undefined, { nam: data.published?.slice(0, 4) ?? '', hieuluc: '' }),
    // What a source tells is told on the page that rests on it, with more around it.
    weight: data.grade === 'editorial' ? 0.55 : 0.65,
  };
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
