import { expect, test } from 'vitest';
import { gatherEvidence } from './evidence.ts';
import { isNamedAtLength, neededOf } from './needed.ts';
import { readQuery } from './query.ts';
import { sampleSite } from './site.sample.ts';

const { index, site } = sampleSite([{ name: 'Kê khai tài sản ở nước ngoài của cán bộ lãnh đạo, quản lý' }]);

test.each([
  ['kê khai tài sản', 0.48],
  ['kê khai tài sản ở nước ngoài của người lãnh đạo quản lý', 0.35],
  ['cán bộ kê khai tài sản', 0.25],
  ['có tiền bên Mỹ thì đảng viên phải làm gì', 0.25],
  ['kê tài cán lãnh quản', 0.65],
  ['kê khai tài sản qqq', 0.48],
  ['qqq www', 0.48],
  ['kê khai thuế thu nhập', 0.9],
])('“%s” needs %f', async (typed, needed) => {
  const query = readQuery(typed, site, false);
  expect(neededOf(query, await gatherEvidence(query, index, site))).toBe(needed);
});

test.each([
  [0.5, 5, 0.65, true],
  [0.5, 4, 0.65, false],
  [0.2, 9, 0.65, false],
  [0.5, 9, 0.9, false],
])(
  'a page that holds %f with %i words of its name in a row, where %f is needed, is named: %s',
  (held, run, least, expected) => {
    expect(isNamedAtLength(held, run, least)).toBe(expected);
  },
);
