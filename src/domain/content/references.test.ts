import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { COLLECTION_NAMES, COLLECTIONS } from './collections.ts';
import { referencesIn } from './references.ts';

test('every mention of a file in front matter is found, with its place', () => {
  const data = {
    issuer: 'bo-chinh-tri',
    sources: ['bao', 'dai'],
    status: { state: 'unknown', sources: ['bien-tap'] },
    relations: { replaces: [{ to: '47-qd-tw-2011', sources: ['bao'] }] },
    themes: { 'neu-guong': ['dieu-3'] },
    title: 'bao',
  };
  expect(
    referencesIn('van-ban', data).map(({ collection, slug, path }) => `${collection}/${slug} ${path.join('.')}`),
  ).toEqual([
    'co-quan/bo-chinh-tri issuer',
    'nguon/bao sources.0',
    'nguon/dai sources.1',
    'nguon/bien-tap status.sources.0',
    'van-ban/47-qd-tw-2011 relations.replaces.0.to',
    'nguon/bao relations.replaces.0.sources.0',
    'chu-de/neu-guong themes.neu-guong',
  ]);
});

test('schemas name only folders that there are', () => {
  const named = Object.values(COLLECTIONS).flatMap(({ schema }) => [
    ...JSON.stringify(z.toJSONSchema(schema, { io: 'input' })).matchAll(/"collection":"([^"]+)"/g),
  ]);
  expect(named.length).toBeGreaterThan(8);
  expect(named.map(([, name]) => name).filter((name) => !COLLECTION_NAMES.some((known) => known === name))).toEqual([]);
});
