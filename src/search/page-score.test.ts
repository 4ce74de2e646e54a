import { expect, test } from 'vitest';
import { gatherEvidence } from './evidence.ts';
import { rankPage } from './page-score.ts';
import { readQuery } from './query.ts';
import { sampleSite } from './site.sample.ts';
import { weightsOf } from './weights.ts';

const { index, table, site } = sampleSite([
  { name: 'Kê khai tài sản', text: 'Nói về việc khác.' },
  { name: 'Một', aliases: 'kê khai tài sản' },
  { name: 'Hai', headings: 'kê khai tài sản' },
  { name: 'Ba', text: `${'lời dẫn '.repeat(30)} kê khai tài sản` },
  { name: 'Bốn', text: `${'lời dẫn '.repeat(30)} kê cao, khai mạc, tài khoản, di sản` },
  { name: 'Kê khai tài sản của cán bộ trong ngành', weight: 0.5 },
]);

const scores = async (typed: string) => {
  const query = readQuery(typed, site, false);
  const evidence = await gatherEvidence(query, index, site);
  const weights = weightsOf(query, evidence, table.name.length);
  return table.name.map((_, page) => rankPage(page, query, weights, evidence, table));
};

test('the name counts more than another name, a heading, the text; words apart the least', async () => {
  const [name, alias, heading, text, apart] = (await scores('kê khai tài sản')).map(({ score }) => score);
  const order = [name, alias, heading, text, apart];
  expect(order).toEqual(order.toSorted((a = 0, b = 0) => b - a));
  expect(new Set(order).size).toBe(5);
});

test('what a page holds, in its name and in all', async () => {
  const [name, , , text, apart] = await scores('kê khai tài sản');
  expect(name).toMatchObject({ held: 1, named: 1, run: 4 });
  expect(text).toMatchObject({ held: 1, named: 0 });
  expect(apart?.held).toBeCloseTo(0.25);
});

test('a name that is the query is less than that beside a year, unless it is of that year', async () => {
  const {
    index: dated,
    table: pages,
    site: words,
  } = sampleSite([
    { name: 'Kê khai tài sản', text: 'Năm 2021.' },
    { name: 'Kê khai tài sản', facts: '2021' },
  ]);
  const query = readQuery('kê khai tài sản 2021', words, false);
  const evidence = await gatherEvidence(query, dated, words);
  const [term, ofYear] = [0, 1].map((page) => rankPage(page, query, [1, 1, 1, 1, 0], evidence, pages).score);
  expect((ofYear ?? 0) - (term ?? 0)).toBeGreaterThan(0.5);
});

test('the weight of a page counts', async () => {
  const pages = await scores('kê khai tài sản của cán bộ trong ngành');
  expect(pages[5]).toMatchObject({ held: 1, run: 9 });
  expect(pages[5]?.score).toBeLessThan(1);
});
