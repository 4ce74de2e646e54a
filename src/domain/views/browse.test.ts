import { expect, test } from 'vitest';
import type { BodyData, DirectiveData } from '../content/schema.ts';
import { facetsOf, hasOwnList, namedGroups } from './browse.ts';

const BODIES = new Map<string, BodyData>([
  ['bo-chinh-tri', { name: 'Bộ Chính trị', level: 'central', organ: 'TW' }],
  ['tinh-uy-dak-nong', { name: 'Tỉnh ủy Đắk Nông', level: 'province', organ: 'TU', place: 'Đắk Nông' }],
  ['tinh-uy-chua-ro-tinh', { name: 'Tỉnh ủy (chưa rõ tỉnh)', level: 'province', organ: 'TU' }],
]);

const entry = (slug: string, kind: DirectiveData['kind'], issuer: string, issued?: string) => ({
  slug,
  data: {
    kind,
    title: 'về một việc',
    issuer,
    ...(issued && { issued }),
    status: { state: 'unknown' as const, checked: '2026-11-21', sources: ['bao'] },
    coverage: 'record' as const,
    relations: {},
    themes: {},
    sources: ['bao'],
  },
});

const FACETS = facetsOf(
  [
    entry('03-kh-tw-2021', 'Kế hoạch', 'bo-chinh-tri', '2021-12-01'),
    entry('14-kl-tw-2021', 'Kết luận', 'bo-chinh-tri', '2021-09-22'),
    entry('43-kh-tu-dak-nong-2022', 'Kế hoạch', 'tinh-uy-dak-nong', '2022-03-23'),
    entry('66-kh-tu-2022', 'Kế hoạch', 'tinh-uy-chua-ro-tinh'),
  ],
  BODIES,
);

test.each([
  ['loai', ['ke-hoach 3', 'ket-luan 1']],
  ['co-quan', ['bo-chinh-tri 2', 'tinh-uy-chua-ro-tinh 1', 'tinh-uy-dak-nong 1']],
  ['noi', ['chua-ro-tinh 1', 'dak-nong 1', 'trung-uong 2']],
  ['nam', ['2022 2', '2021 2']],
  ['tinh-trang', ['chua-thay-bi-thay-the 4', 'con-hieu-luc 0', 'du-thao 0', 'da-bi-thay-the 0', 'da-duoc-sua-doi 0']],
])('%s: %j', (id, expected) => {
  const facet = FACETS.find((each) => each.id === id);
  expect(facet?.values.map((value) => `${value.id} ${value.slugs.length}`)).toEqual(expected);
});

test('in the order given', () => {
  expect(FACETS[0]?.values[0]?.slugs).toEqual(['03-kh-tw-2021', '43-kh-tu-dak-nong-2022', '66-kh-tu-2022']);
});

test('of many groups the largest are named, in the order of all, and the facet has a list of its own', () => {
  const value = (index: number) => ({
    id: `nhom-${index}`,
    label: `Nhóm ${index}`,
    slugs: Array.from({ length: index }, (_, at) => `${at}`),
  });
  const facet = { id: 'co-quan', label: 'Cơ quan', values: Array.from({ length: 100 }, (_, index) => value(index)) };
  const named = namedGroups(facet).map(({ id }) => id);
  expect([named.length, named[0], named.at(-1), hasOwnList(facet)]).toEqual([60, 'nhom-40', 'nhom-99', true]);
  const short = { ...facet, values: facet.values.slice(0, 50) };
  expect(namedGroups(short)).toEqual(short.values.slice(1));
  expect(hasOwnList(short)).toBe(false);
});
