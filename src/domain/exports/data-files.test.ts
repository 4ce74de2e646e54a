import { expect, test } from 'vitest';
import { siteUrls } from '../addresses/urls.ts';
import { LIBRARY } from '../views/library.sample.ts';
import { graphFile, recordFile, recordsFiles } from './data-files.ts';
import { FILE_SCHEMAS, type FileSchemaName, jsonSchema } from './record-schema.ts';

const URLS = siteUrls('https://site.vn/kho/');
const [first] = recordsFiles(LIBRARY, URLS);
const records = first?.directives ?? [];
const record = (slug: string) => records.find((each) => each.slug === slug);

test('every file fits its schema', () => {
  expect(FILE_SCHEMAS['danh-sach'].safeParse(first).error).toBeUndefined();
  expect(FILE_SCHEMAS['do-thi'].safeParse(graphFile(LIBRARY, URLS)).error).toBeUndefined();
  for (const entry of LIBRARY.directives.values()) {
    expect(FILE_SCHEMAS['van-ban'].safeParse(recordFile(entry, LIBRARY, URLS)).error).toBeUndefined();
  }
});

test.each([
  ['a date in another form', { date: '25/10/2021' }],
  ['a state that is not known', { status: { ...record('37-qd-tw-2021')?.status, state: 'old' } }],
  ['a field that is not known', { extra: 1 }],
  ['an address that is not whole', { addresses: { ...record('37-qd-tw-2021')?.addresses, page: '/van-ban/x/' } }],
  ['a value left out', { term: undefined }],
])('a record with %s does not fit', (_name, change) => {
  const [entry] = LIBRARY.directives.values();
  const file = entry && { ...recordFile(entry, LIBRARY, URLS), ...change };
  expect(FILE_SCHEMAS['van-ban'].safeParse(file).success).toBe(false);
});

test('a relation stands in both records, named from each side', () => {
  expect(record('207-qd-tw-2026')?.relations).toMatchObject([
    { type: 'replaces', direction: 'outgoing', label: 'Thay thế', directive: '37-qd-tw-2021', sources: ['bao'] },
  ]);
  expect(record('37-qd-tw-2021')?.relations[0]).toMatchObject({
    type: 'replaces',
    direction: 'incoming',
    label: 'Bị thay thế bởi',
    directive: '207-qd-tw-2026',
  });
});

test.each([
  ['37-qd-tw-2021', 'https://site.vn/kho/37-qd-tw/'],
  ['21-kl-tw-2012', 'https://site.vn/kho/21-kl-tw/'],
  ['107-kh-tu-quang-nam-2022', 'https://site.vn/kho/107-kh-tu/'],
  ['du-thao-quang-nam-2022', null],
])('%s has the short address %s', (slug, address) => {
  expect(record(slug)?.addresses.number).toBe(address);
});

test('the graph tells mentions from relations', () => {
  const { edges, mentions } = graphFile(LIBRARY, URLS);
  expect(mentions).toEqual([{ from: '107-kh-tu-quang-nam-2022', to: '21-kl-tw-2021' }]);
  expect(edges.some(({ type }) => type === 'cites')).toBe(false);
});

test('a state names what brought it about', () => {
  expect(record('37-qd-tw-2021')?.status).toMatchObject({ by: ['207-qd-tw-2026'], sentence: 'Chưa rõ, tính đến nay.' });
  expect(record('207-qd-tw-2026')?.status.by).toEqual([]);
});

test('what is not known is null, and clauses have whole addresses', () => {
  expect(record('107-kh-tu-quang-nam-2022')).toMatchObject({
    date: null,
    year: 2022,
    signer: null,
    place: 'Quảng Nam',
  });
  expect(record('37-qd-tw-2021')?.clauses.at(-1)?.address).toBe('https://site.vn/kho/van-ban/37-qd-tw-2021/#dieu-1');
});

test.each(Object.keys(FILE_SCHEMAS) as FileSchemaName[])(
  '%s as JSON Schema says where it is and what it wants',
  (name) => {
    expect(jsonSchema(name, 'https://site.vn/x.json')).toMatchObject({
      $id: 'https://site.vn/x.json',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
    });
  },
);

test('of many directives there are several files, each of which names the next', () => {
  const [[slug, entry] = []] = LIBRARY.directives;
  if (!slug || !entry) throw new Error('the sample has no directive');
  const directives = new Map(
    Array.from({ length: 230 }, (_, index) => [`${slug}-${index}`, { ...entry, slug: `${slug}-${index}` }]),
  );
  const files = recordsFiles({ ...LIBRARY, directives }, URLS);
  expect(files.map(({ next }) => next)).toEqual([
    'https://site.vn/kho/api/van-ban/2.json',
    'https://site.vn/kho/api/van-ban/3.json',
    null,
  ]);
  expect(new Set(files.flatMap((file) => file.directives.map((each) => each.slug))).size).toBe(230);
  expect(files.every(({ count }) => count === 230)).toBe(true);
});
