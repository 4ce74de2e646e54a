import { expect, test } from 'vitest';
import type { BodyData, DirectiveData } from '../content/schema.ts';
import { redirectRules } from './redirect-rules.ts';
import { shortAddresses } from './short-address.ts';
import { spellingsOf } from './spellings.ts';
import { siteUrls } from './urls.ts';

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

test('spellings: capitals, đ, the printed slash, no leading zero; never the address itself', () => {
  expect(spellingsOf({ serial: 37, kind: 'QĐ', organ: 'TW' })).toEqual(
    expect.arrayContaining(['37-QD-TW', '37-QĐ-TW', '37-qđ-tw', '37-QĐ/TW', '37-qd/tw', '37-QD/TW']),
  );
  expect(spellingsOf({ serial: 3, kind: 'KH', organ: 'TW' })).toContain('3-kh-tw');
  expect(spellingsOf({ serial: 3, kind: 'KH', organ: 'TW' })).not.toContain('03-kh-tw');
});

test.each([
  ['/37-qd-tw/ /van-ban/37-qd-tw-2021/ 302', true],
  ['/37-qd-tw /van-ban/37-qd-tw-2021/ 302', true],
  ['/37-QD-TW /van-ban/37-qd-tw-2021/ 302', true],
  ['/37-q%C4%91-tw/ /van-ban/37-qd-tw-2021/ 302', true],
  ['/21-KL/TW /21-kl-tw/ 302', true],
  ['/107-KH/TU/ /van-ban/107-kh-tu-quang-nam-2022/ 302', true],
  ['/van-ban/cu/ /van-ban/21-kl-tw-2012/ 301', true],
  ['/cu.json /van-ban/21-kl-tw-2012.json 301', true],
  ['/cu.json/ /van-ban/21-kl-tw-2012.json 301', false],
  ['/21-kl-tw/ /21-kl-tw/ 302', false],
  ['/21-kl-tw /21-kl-tw/ 302', false],
  ['/van-ban/x/#cu /van-ban/x/#moi 301', false],
])('rule “%s”: %s', (rule, there) => {
  const moved = {
    '/van-ban/cu/': '/van-ban/21-kl-tw-2012/',
    '/cu.json': '/van-ban/21-kl-tw-2012.json',
    '/van-ban/x/#cu': '/van-ban/x/#moi',
  };
  expect(redirectRules(NUMBERS, moved, siteUrls('/')).split('\n').includes(rule)).toBe(there);
});

test('rules stand below the base, and no path has two', () => {
  const rules = redirectRules(NUMBERS, {}, siteUrls('/kho/')).trim().split('\n');
  const paths = rules.map((rule) => rule.split(' ')[0]);
  expect(rules.every((rule) => /^\/kho\/\S+ \/kho\/\S+ 30[12]$/.test(rule))).toBe(true);
  expect(new Set(paths).size).toBe(paths.length);
});
