/** Every page says what its front matter says, and links what it names. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readContent } from '../../corpus/read.ts';
import { type AnyDocument, documentsIn } from '../../domain/content/document.ts';
import { formatDate } from '../../domain/language/dates.ts';
import { mainOf, plainText } from './plain-text.ts';

const { dist, content } = inject('site');
const { documents } = await readContent(content);
const bodies = new Map(documentsIn(documents, 'co-quan').map(({ slug, data }) => [slug, data.name]));

test.each(documents.filter(({ collection }) => collection !== 'trang'))('$file', async (document) => {
  const { collection, slug } = document;
  const main = mainOf(await readFile(join(dist, collection, slug, 'index.html'), 'utf8'));
  const text = plainText(main);
  const words = wordsOf(document);
  expect(words).not.toEqual([]);
  expect(words.filter((each) => !text.includes(each.replace(/\s+/g, ' ')))).toEqual([]);
  expect(linksOf(document).filter((path) => !main.includes(`href="/${path}/`))).toEqual([]);
});

/** What a reader has to find on the page of a document. */
function wordsOf(document: AnyDocument): string[] {
  if (document.collection === 'van-ban') {
    const { kind, number = '', title, issuer, issued, signer } = document.data;
    const day = issued ? formatDate(issued) : '';
    return [kind, number, title, bodies.get(issuer) ?? '', day, signer?.name ?? '', signer?.role ?? ''].filter(Boolean);
  }
  if (document.collection === 'hoi-nghi') {
    const { title, held, venue = '', attendance, chairs, speakers } = document.data;
    const people = [...chairs, ...speakers].flatMap(({ name, role }) => [name, role]);
    const present = attendance?.toLocaleString('vi-VN') ?? '';
    return [title, formatDate(held), venue, present, ...people].filter(Boolean);
  }
  if (document.collection === 'nguon') {
    const { title, publisher, author = '', published } = document.data;
    return [title, publisher, author, published ? formatDate(published) : ''].filter(Boolean);
  }
  return document.collection === 'co-quan'
    ? [document.data.name]
    : document.collection === 'thuat-ngu'
      ? [document.data.term]
      : [];
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
  if (document.collection !== 'hoi-nghi') return [];
  const { hosts, disseminates, discusses } = document.data;
  return [
    ...hosts.map((slug) => `co-quan/${slug}`),
    ...[...disseminates, ...discusses].map((slug) => `van-ban/${slug}`),
  ];
}
