import { expect, test } from 'vitest';
import type { BodyData, DirectiveData } from '../content/schema.ts';
import { shortAddresses } from './short-address.ts';

const BODIES = new Map<string, BodyData>([
  ['trung-uong', { name: 'Ban Chấp hành Trung ương', level: 'central', organ: 'TW' }],
  ['quang-nam', { name: 'Tỉnh ủy Quảng Nam', level: 'province', organ: 'TU', place: 'Quảng Nam' }],
  ['dang-doan', { name: 'Đảng đoàn Quốc hội', level: 'other' }],
]);

const directive = (slug: string, kind: DirectiveData['kind'], number: string | undefined, issuer = 'trung-uong') => ({
  slug,
  data: {
    kind,
    ...(number !== undefined && { number }),
    title: 'về một việc',
    issuer,
    status: { state: 'unknown' as const, checked: '2026-11-21', sources: ['bien-tap'] },
    coverage: 'record' as const,
    relations: {},
    themes: {},
    sources: ['bien-tap'],
  },
});

const NUMBERS = shortAddresses(
  [
    directive('37-qd-tw-2021', 'Quy định', '37-QĐ/TW'),
    directive('21-kl-tw-2021', 'Kết luận', '21-KL/TW'),
    directive('21-kl-tw-2012', 'Kết luận', '21-KL/TW'),
    directive('107-kh-tu-quang-nam-2022', 'Kế hoạch', '107', 'quang-nam'),
    directive('527-dang-doan-2022', 'Kế hoạch', '527', 'dang-doan'),
    directive('du-thao-2022', 'Kế hoạch', undefined),
  ],
  BODIES,
);

test('a number leads to all that bear it; one that no source prints in full has no address', () => {
  expect(NUMBERS.map(({ slug, directives }) => [slug, directives])).toEqual([
    ['37-qd-tw', ['37-qd-tw-2021']],
    ['21-kl-tw', ['21-kl-tw-2021', '21-kl-tw-2012']],
    ['107-kh-tu', ['107-kh-tu-quang-nam-2022']],
  ]);
});
