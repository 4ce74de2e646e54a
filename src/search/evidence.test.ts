import { expect, test } from 'vitest';
import { gatherEvidence, isLonely } from './evidence.ts';
import { readQuery } from './query.ts';
import { sampleSite } from './site.sample.ts';

const { index, site } = sampleSite([
  { name: 'Kê khai tài sản', text: 'Mở tài khoản ở nước ngoài.' },
  { name: 'Nước mắm', text: 'Kê cao.' },
]);

const gather = async (typed: string) => {
  const query = readQuery(typed, site, false);
  return { query, evidence: await gatherEvidence(query, index, site) };
};

test('words are looked for one by one, in pairs, and all together', async () => {
  const { evidence } = await gather('kê khai tài');
  const pages = evidence.single.map((holders) => [...(holders?.keys() ?? [])]);
  expect(pages).toEqual([[0, 1], [0], [0]]);
  expect(evidence.withNext.map((holders) => holders?.size)).toEqual([1, 1, undefined]);
  expect([...evidence.whole]).toEqual([[0, 0]]);
});

test('what stands between quotes is looked for as it stands', async () => {
  const { evidence } = await gather('"nước ngoài" "ngoài nước"');
  expect(evidence.quoted.map((holders) => [...holders.keys()])).toEqual([[0], []]);
});

test.each([
  ['kê khai', [false, false]],
  ['khai nước', [true, true]],
  ['kê qqq', [true, true]],
  ['mắm là gì', [true, false, false]],
])('“%s”: words beside none of their neighbours', async (typed, expected) => {
  const { query, evidence } = await gather(typed);
  expect(query.words.map((word, at) => isLonely(word, at, evidence))).toEqual(expected);
});

test('of many common words only the rarest are looked for', async () => {
  const query = readQuery('kê khai tài sản nước', site, false);
  const common = ['san', 'tai', 'khai', 'ke', 'nuoc'];
  const { single } = await gatherEvidence(query, index, { ...site, commonness: (word) => common.indexOf(word) + 1 });
  expect(single.map((holders) => holders !== undefined)).toEqual([false, true, true, true, false]);
});
