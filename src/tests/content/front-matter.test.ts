/** Every page says what its front matter says, and links what it names. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readContent } from '../../corpus/read.ts';
import { type AnyDocument, documentsIn } from '../../domain/content/document.ts';
import { formatDate } from '../../domain/language/dates.ts';
import { mainOf, plainText } from './plain-text.ts';

const { dist, content } = inject('site');
const { documents } = readContent(content);
const dayOf = (day: string | undefined) => day && formatDate(day);
const bodies = new Map(documentsIn(documents, 'co-quan').map(({ slug, data }) => [slug, data.name]));

test.each(documents.filter((document) => wordsOf(document) !== undefined))('$file', async (document) => {
  const { collection, slug } = document;
  const main = mainOf(await readFile(join(dist, collection, slug, 'index.html'), 'utf8'));
  const text = plainText(main);
  const words = (wordsOf(document) ?? []).flatMap((each) => each ?? []);
  expect(words).not.toEqual([]);
  expect(words.filter((each) => !text.includes(each.replace(/\s+/g, ' ')))).toEqual([]);
  expect(linksOf(document).filter((path) => !main.includes(`href="/${path}/`))).toEqual([]);
});

test('directives, conferences, inspections and sources are looked at', () => {
  for (const collection of ['van-ban', 'hoi-nghi', 'kiem-tra', 'nguon'] as const) {
    expect(documentsIn(documents, collection)).not.toEqual([]);
  }
});

/** What a reader has to find on the page of a document; undefined where it has no page that shows its front matter. */
function wordsOf(document: AnyDocument): (string | undefined)[] | undefined {
  switch (document.collection) {
    case 'van-ban': {
      const { kind, number, title, issuer, issued, signer } = document.data;
      return [kind, number, title, bodies.get(issuer), dayOf(issued), signer?.name, signer?.role];
    }
    case 'hoi-nghi': {
      const { title, held, venue, attendance, chairs, speakers } = document.data;
      const people = [...chairs, ...speakers].flatMap(({ name, role }) => [name, role]);
      return [title, dayOf(held), venue, attendance?.toLocaleString('vi-VN'), ...people];
    }
    case 'kiem-tra': {
      const { place, began, ended, team, head, inspected } = document.data;
      return [place, dayOf(began), dayOf(ended), team, head?.name, head?.role, ...inspected];
    }
    case 'nguon': {
      const { title, publisher, author, published } = document.data;
      return [title, publisher, author, dayOf(published)];
    }
    case 'co-quan':
      return [document.data.name];
    case 'thuat-ngu':
      return [document.data.term];
    case 'chu-de':
      return [document.data.name, document.data.about];
    default:
      return undefined;
  }
}

/** Pages that it has to lead to. */
function linksOf(document: AnyDocument): string[] {
  if (document.collection === 'van-ban') {
    const { issuer, relations } = document.data;
    return [
      `co-quan/${issuer}`,
      ...Object.values(relations).flatMap((links) => links.map(({ to }) => `van-ban/${to}`)),
    ];
  }
  if (document.collection === 'kiem-tra') {
    const { by, examines } = document.data;
    return [...by.map((slug) => `co-quan/${slug}`), ...examines.map((slug) => `van-ban/${slug}`)];
  }
  if (document.collection !== 'hoi-nghi') return [];
  const { hosts, disseminates, discusses } = document.data;
  return [
    ...hosts.map((slug) => `co-quan/${slug}`),
    ...[...disseminates, ...discusses].map((slug) => `van-ban/${slug}`),
  ];
}
