import { expect, test } from 'vitest';
import type { DirectiveData } from '../content/schema.ts';
import { reviewDataOf } from './review-data.ts';

/** Directives that replaced each other: 1 by 2, 2 by 3; 3 was amended by 4, and replaced by 5. */
const STATES = { 1: 'replaced', 2: 'replaced', 3: 'replaced', 4: 'in-force', 5: 'amended', 6: 'in-force' } as const;

type Serial = keyof typeof STATES;

function directive(serial: Serial) {
  const before = serial === 5 ? 3 : serial - 1;
  const older = [{ to: `${before}-qd-tw-202${before}`, sources: ['bao'] }];
  const relation = serial === 4 || serial === 6 ? { amends: older } : { replaces: older };
  const data: DirectiveData = {
    kind: 'Quy định',
    number: `0${serial}-QĐ/TW`,
    title: 'về một việc',
    issuer: 'bo-chinh-tri',
    issued: `202${serial}-05-01`,
    status: { state: STATES[serial], checked: '2026-11-21', sources: ['bao'] },
    coverage: 'full',
    ...(serial === 1 ? { articles: 12 } : {}),
    relations: serial === 1 ? {} : relation,
    themes: {},
    sources: ['bao'],
  };
  return { slug: `${serial}-qd-tw-202${serial}`, data, markdown: '' };
}

const DIRECTIVES = [1, 2, 3, 4, 5, 6] as const;

function entriesWith() {
  const directives = new Map(DIRECTIVES.map(directive).map((each) => [each.slug, each]));
  const bodies = new Map([
    ['bo-chinh-tri', { data: { name: 'Bộ Chính trị', level: 'central' as const, organ: 'TW' } }],
  ]);
  const content = { directives, bodies, terms: [], register: [] };
  return reviewDataOf(
    content,
    () => [],
    () => 'secondary',
  ).entries;
}

test('what replaced it, from when, on what grade, and what replaced that', () => {
  const [first, second] = entriesWith().map(({ standing }) => standing);
  expect(first).toMatchObject({
    changes: [
      {
        state: 'replaced',
        since: '2022-05-01',
        sentence: expect.stringMatching(/bởi Quy định số 02-QĐ\/TW ngày 1\/5\/2022, theo nguồn thứ cấp/),
        by: [{ slug: '2-qd-tw-2022', form: 'Quy định số 02-QĐ/TW, ngày 1/5/2022 của Bộ Chính trị về một việc' }],
      },
    ],
    later: [{ slug: '3-qd-tw-2023' }, { slug: '5-qd-tw-2025' }],
  });
  expect(second).toMatchObject({ changes: [{ by: [{ slug: '3-qd-tw-2023' }] }], later: [{ slug: '5-qd-tw-2025' }] });
});

test('what was amended before it was replaced, and what is amended now', () => {
  const [, , third, fourth, fifth] = entriesWith().map(({ standing }) => standing);
  expect(third?.changes).toMatchObject([
    {
      state: 'amended',
      since: '2024-05-01',
      sentence: 'đã được sửa đổi bởi Quy định số 04-QĐ/TW ngày 1/5/2024, theo nguồn thứ cấp.',
    },
    { state: 'replaced', since: '2025-05-01' },
  ]);
  expect(fourth).toBeUndefined();
  expect(fifth?.changes).toMatchObject([{ state: 'amended', sentence: expect.stringMatching(/^Đã được sửa đổi bởi/) }]);
});

test('how many Điều it has, where that is said', () => {
  expect(entriesWith().map(({ articles }) => articles)).toEqual([12, ...Array.from({ length: 5 })]);
});
