import { expect, test } from 'vitest';
import { siteUrls } from '../addresses/urls.ts';
import { graphOf } from '../views/graph.ts';
import { LIBRARY } from '../views/library.sample.ts';
import { graphFiles, recordFile, recordsFiles } from './data-files.ts';
import { FILE_SCHEMAS, type FileSchemaName, jsonSchema } from './record-schema.ts';

const URLS = siteUrls('https://site.vn/kho/');
const [first] = recordsFiles(LIBRARY, URLS);
const [graph] = graphFiles(LIBRARY, URLS);
const records = [...LIBRARY.directives.values()].map((entry) => recordFile(entry, LIBRARY, URLS));
const record = (slug: string) => records.find((each) => each.slug === slug);

test('every file fits its schema', () => {
  expect(FILE_SCHEMAS['danh-sach'].safeParse(first).error).toBeUndefined();
  expect(FILE_SCHEMAS['do-thi'].safeParse(graph).error).toBeUndefined();
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
  expect(graph?.mentions).toEqual([{ from: '107-kh-tu-quang-nam-2022', to: '21-kl-tw-2021' }]);
  expect(graph?.edges.some(({ type }) => type === 'cites')).toBe(false);
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

test('a list says of its directives what their own files say, and each source once', () => {
  expect(first?.directives.map(({ slug }) => slug)).toEqual(records.map(({ slug }) => slug));
  for (const listed of first?.directives ?? []) {
    const whole = record(listed.slug);
    expect(first?.sources).toEqual(expect.arrayContaining(whole?.sources ?? []));
    expect(listed.sources).toEqual(whole?.sources.map(({ key }) => key));
    expect(listed.clauses.map(({ id }) => `${listed.addresses.page}#${id}`)).toEqual(
      whole?.clauses.map(({ address }) => address),
    );
    const { $schema, notice, licence, clauses, lineage, sources, ...rest } = whole ?? {};
    expect(listed).toMatchObject(rest);
  }
  const keys = first?.sources.map(({ key }) => key) ?? [];
  expect(keys).toEqual([...new Set(keys)]);
});

/** The sample with so many more plans for a directive of it. */
function withPlans(count: number) {
  const [[slug, entry] = []] = LIBRARY.directives;
  if (!slug || !entry) throw new Error('the sample has no directive');
  const plans = Array.from({ length: count }, (_, index) => `${slug}-${index}`);
  const directives = new Map([
    [slug, entry] as const,
    ...plans.map((each) => [each, { ...entry, slug: each }] as const),
  ]);
  const edges = plans.map((from) => ({ type: 'implements', from, to: slug, sources: ['bao'] }) as const);
  return { library: { ...LIBRARY, directives, graph: graphOf(edges) }, slug, entry, edges };
}

test('of many directives there are several files, each of which names the next', () => {
  const { library, edges } = withPlans(230);
  const [records, graphs] = [recordsFiles(library, URLS), graphFiles(library, URLS)];
  for (const [files, list] of [[records, 'van-ban'] as const, [graphs, 'do-thi'] as const]) {
    expect(files.map(({ next }) => next)).toEqual([
      `https://site.vn/kho/api/${list}/2.json`,
      `https://site.vn/kho/api/${list}/3.json`,
      null,
    ]);
    expect(files.every(({ count }) => count === 231)).toBe(true);
  }
  expect(new Set(records.flatMap((file) => file.directives.map((each) => each.slug))).size).toBe(231);
  expect(graphs.flatMap((file) => file.nodes)).toHaveLength(231);
  expect(graphs.flatMap((file) => file.edges)).toEqual(edges);
});

test('a record of one that very many carry out counts those that only the graph has', () => {
  const { library, entry } = withPlans(230);
  const file = recordFile(entry, library, URLS);
  expect([file.relations.length, file.moreRelations]).toEqual([50, 180]);
  expect(record(entry.slug)?.moreRelations).toBe(0);
});
