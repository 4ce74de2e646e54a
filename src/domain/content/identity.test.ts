import { describe, expect, test } from 'vitest';
import { directiveName, expectedSlug } from './identity.ts';
import type { BodyData, DirectiveData } from './schema.ts';

const CENTRAL: BodyData = { name: 'Bộ Chính trị', level: 'central', organ: 'TW' };
const PROVINCE: BodyData = { name: 'Tỉnh ủy Đắk Nông', level: 'province', organ: 'TU', place: 'Đắk Nông' };
const OTHER: BodyData = { name: 'Đảng đoàn Quốc hội', level: 'other' };

const directive = (fields: Partial<DirectiveData>): DirectiveData => ({
  kind: 'Kế hoạch',
  title: 'về một việc',
  issuer: 'co-quan',
  status: { state: 'unknown', checked: '2026-11-21', sources: ['bao'] },
  coverage: 'record',
  relations: {},
  themes: {},
  sources: ['bao'],
  ...fields,
});

test.each([
  ['number of a central body', { number: '03-KH/TW', issued: '2021-12-01' }, CENTRAL, '03-kh-tw-2021'],
  ['number of a province', { number: '43-KH/TU', issued: '2022-03-23' }, PROVINCE, '43-kh-tu-dak-nong-2022'],
  ['serial alone, organ known', { number: '107', issued: '2022-01-07' }, PROVINCE, '107-kh-tu-dak-nong-2022'],
  ['serial alone, organ unknown', { number: '527' }, OTHER, '527-co-quan-2022'],
  ['no number', {}, PROVINCE, 'du-thao-dak-nong-2022'],
])('file name: %s', (_name, fields, issuer, slug) => {
  expect(expectedSlug('x-2022', directive(fields), 'co-quan', issuer)).toBe(slug);
});

describe('name', () => {
  test.each([
    [{ number: '43-KH/TU' }, 'Kế hoạch số 43-KH/TU'],
    [{ number: '107' }, 'Kế hoạch số 107'],
    [{ status: { state: 'draft' as const, checked: '2026-11-21', sources: ['bao'] } }, 'Dự thảo kế hoạch'],
    [{}, 'Kế hoạch'],
  ])('%#', (fields, name) => {
    expect(directiveName(directive(fields))).toBe(name);
  });
});
