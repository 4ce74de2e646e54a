import { expect, test } from 'vitest';
import { meantFactor } from './meant-kind.ts';
import { readQuery } from './query.ts';
import { sampleSite } from './site.sample.ts';

const { table, site } = sampleSite([
  { name: 'Hội nghị Ninh Thuận', kind: 'Hội nghị', year: '2022' },
  { name: 'Kế hoạch Ninh Thuận', kind: 'Kế hoạch', year: '2022' },
  { name: 'Kế hoạch', kind: 'Kế hoạch', year: '2026' },
  { name: 'Suy thoái là gì', kind: 'Thuật ngữ' },
  { name: 'Bộ Chính trị', kind: 'Cơ quan', text: 'các quy định' },
]);

test.each([
  ['hội nghị ninh thuận', [0]],
  ['kế hoạch ninh thuận', [1, 2]],
  ['kế hoạch', []],
  ['ninh thuận năm 2022', [0, 1]],
  ['suy thoái là gì', [3]],
  ['các quy định của bộ chính trị', [4]],
  ['bộ chính trị nay là gì', [3, 4]],
  ['ninh thuận sau sáp nhập', [4]],
  ['ninh thuận', []],
])('“%s” means pages %j for what they are', (typed, expected) => {
  const factor = meantFactor(readQuery(typed, site, false), table);
  expect([0, 1, 2, 3, 4].filter((page) => factor(page) > 1)).toEqual(expected);
});
