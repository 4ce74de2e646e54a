import { expect, test } from 'vitest';
import { gatherEvidence } from './evidence.ts';
import { readQuery } from './query.ts';
import { sampleSite } from './site.sample.ts';
import { weightsOf, withoutYears } from './weights.ts';

const { index, site } = sampleSite([
  { name: 'Đánh bạc' },
  { name: 'Đánh giá cán bộ' },
  { name: 'Đánh giá đảng viên' },
  { name: 'Cán bộ', text: 'Đảng viên là cán bộ.' },
]);

const weigh = async (typed: string) => {
  const query = readQuery(typed, site, false);
  return weightsOf(query, await gatherEvidence(query, index, site), 4);
};

test('a rare word weighs more than a common one, and one that no page has the most', async () => {
  const [rare = 0, common = 0, absent = 0] = await weigh('giá đánh qqq');
  expect(rare).toBeGreaterThan(common);
  expect(absent).toBeGreaterThan(rare);
});

test('a syllable weighs as the word that it makes with its neighbour', async () => {
  const [inRare = 0] = await weigh('đánh bạc');
  const [inCommon = 0] = await weigh('đánh giá');
  expect(inRare).toBeGreaterThan(inCommon);
});

test('a word of asking weighs little', async () => {
  const [, asking = 0] = await weigh('bạc là');
  expect(asking).toBeLessThan(0.2);
});

test('a year says when, not about what, unless nothing else is asked', () => {
  const { words } = readQuery('đánh giá 2021', site, false);
  expect(withoutYears(words, [1, 1, 1])).toEqual([1, 1, 0]);
  expect(withoutYears(readQuery('2021', site, false).words, [1])).toEqual([1]);
});
