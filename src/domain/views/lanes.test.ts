import { expect, test } from 'vitest';
import type { FamilyTree } from './family-tree.ts';
import { inspectionsIn, lagOf, laneOf, lanesOf, lanesToDraw, listedWith } from './lanes.ts';
import { LIBRARY } from './library.sample.ts';
import type { Library } from './library.ts';
import type { DirectiveEntry } from './page-data.ts';

const [sample] = LIBRARY.directives.values();
const directive = (slug: string, issuer: string, issued?: string): [string, DirectiveEntry] => {
  if (!sample) throw new Error('the sample is empty');
  const { issued: _, ...shared } = sample.data;
  return [slug, { ...sample, slug, data: { ...shared, issuer, ...(issued ? { issued } : {}) } }];
};
const [body] = LIBRARY.bodies.values();
const bodyAt = (name: string, level: 'central' | 'province' | 'other', place?: string) => {
  if (!body) throw new Error('the sample is empty');
  const { place: _, ...shared } = body;
  return { ...shared, name, level, ...(place ? { place } : {}) };
};
const [conference] = LIBRARY.conferences.values();
const [inspection] = LIBRARY.inspections.values();
type Inspected = NonNullable<typeof inspection>;
const { began: _, ...undated } = inspection ?? ({} as Inspected);
const inspected: [string, Inspected][] = [
  ['xem', { ...undated, place: 'Quảng Nam', began: '2024-08-12' }],
  ['noi-khac', { ...undated, place: 'Bến Tre', began: '2023-01-01' }],
  ['khong-ngay', undated],
];

const library: Library = {
  ...LIBRARY,
  directives: new Map([
    directive('root', 'trung-uong', '2021-10-25'),
    directive('plan', 'bo-chinh-tri', '2021-12-01'),
    directive('quang-nam', 'quang-nam', '2022-01-07'),
    directive('nghe-an', 'nghe-an', '2022-01-24'),
    directive('khong-ro', 'khong-ro', '2022-03-28'),
    directive('quoc-hoi', 'quoc-hoi', '2022-02-01'),
    directive('khong-ngay', 'nghe-an'),
    directive('truoc', 'nghe-an', '2020-01-01'),
  ]),
  bodies: new Map([
    ['trung-uong', bodyAt('Ban Chấp hành Trung ương', 'central')],
    ['bo-chinh-tri', bodyAt('Bộ Chính trị', 'central')],
    ['quang-nam', bodyAt('Ban Thường vụ Tỉnh ủy Quảng Nam', 'province', 'Quảng Nam')],
    ['nghe-an', bodyAt('Tỉnh ủy Nghệ An', 'province', 'Nghệ An')],
    ['khong-ro', bodyAt('Tỉnh ủy', 'province')],
    ['quoc-hoi', bodyAt('Đảng đoàn Quốc hội', 'other')],
  ]),
  conferences: new Map(conference ? [['hop', { ...conference, held: '2022-02-23', hosts: ['quang-nam'] }]] : []),
  inspections: new Map(inspected),
  inspectionsOn: new Map([
    ['root', ['xem', 'khong-ngay']],
    ['quang-nam', ['noi-khac', 'xem']],
  ]),
  periods: [{ provinces: ['Quảng Nam', 'Nghệ An'] }],
  conferencesOn: new Map([
    ['root', [{ slug: 'hop', held: '2022-02-23', place: 'Quảng Nam', how: 'disseminated' }]],
    ['quang-nam', [{ slug: 'hop', held: '2022-02-23', place: 'Quảng Nam', how: 'disseminated' }]],
  ]),
};
const node = (slug: string) => ({ slug, via: undefined, also: [], children: [] });
const nodes = [...library.directives.keys()].filter((slug) => slug !== 'root').map(node);
const family = { tree: node('root'), nodes } as unknown as FamilyTree;
const lanes = lanesOf(family, library);

test('the centre first, then each place from its first day on', () => {
  expect(lanes.map(({ name, events }) => [name, ...events.map(({ slug, days }) => `${slug} ${days}`)])).toEqual([
    ['Trung ương', 'root 0', 'plan 37'],
    ['Quảng Nam', 'quang-nam 74', 'hop 121', 'xem 1022'],
    ['Nghệ An', 'nghe-an 91'],
    ['Đảng đoàn Quốc hội', 'quoc-hoi 99'],
    ['Chưa rõ tỉnh', 'khong-ro 154'],
    ['Bến Tre', 'noi-khac 433'],
  ]);
});

test('what has no day, or was before the root, is in no lane; everything else is in one, once', () => {
  const placed = lanes.flatMap(({ events }) => events.map(({ what, slug }) => `${what} ${slug}`));
  expect(placed.toSorted()).toEqual(
    [
      ...['root', 'plan', 'quang-nam', 'nghe-an', 'khong-ro', 'quoc-hoi'].map((slug) => `directive ${slug}`),
      'conference hop',
      'inspection xem',
      'inspection noi-khac',
    ].toSorted(),
  );
  expect(inspectionsIn(['root', 'quang-nam'], library)).toEqual(['noi-khac', 'xem', 'khong-ngay']);
});

test('half of the provinces with a name had a document after so many days', () => {
  expect(lagOf(lanes)).toEqual({ provinces: 2, median: 74, early: 1 });
  expect(lagOf([])).toBeUndefined();
});

test('a province finds its lane however its name is written', () => {
  expect(laneOf('quảng nam', lanes)?.name).toBe('Quảng Nam');
  expect(laneOf('Hà Nội', lanes)).toBeUndefined();
});

test('a picture has the first lanes, up to so many events, and the list those directives and the ones in no lane', () => {
  const event = (slug: string) => ({ what: 'directive' as const, slug, day: '2022-01-01', days: 1 });
  const many = Array.from({ length: 90 }, (_, index) => ({
    name: `Nơi ${index}`,
    kind: 'province' as const,
    events: Array.from({ length: 9 }, (_, at) => event(`${index}-${at}`)),
  }));
  const drawn = lanesToDraw(many);
  expect(drawn).toEqual(many.slice(0, 11));
  expect(lanesToDraw(many.map((lane) => ({ ...lane, events: lane.events.slice(0, 1) })))).toHaveLength(40);
  const family = {
    nodes: [...many.flatMap(({ events }) => events), { slug: 'chua-ro-ngay' }],
  } as unknown as FamilyTree;
  const listed = listedWith(drawn, many, family);
  expect(listed).toEqual(new Set([...drawn.flatMap(({ events }) => events.map(({ slug }) => slug)), 'chua-ro-ngay']));
});
