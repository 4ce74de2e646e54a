import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browseSite } from './browse.ts';
import { QUERIES, type Style } from './search.queries.ts';

const visit = browseSite();

/** Pages that ask at the same time. */
const TABS = 3;

interface Outcome {
  readonly style: Style;
  readonly query: string;
  readonly expected: string;
  readonly found: readonly string[];
}

test('readers find what they look for', async () => {
  const asked = Object.entries(QUERIES).flatMap(([style, rows]) =>
    rows.map(([query, expected]) => ({ style: style as Style, query, expected: `/${expected}` })),
  );
  const share = Array.from({ length: TABS }, (_, tab) => asked.filter((_, at) => at % TABS === tab));
  const outcomes = (
    await Promise.all(share.map((queries) => visit('/tim-kiem/', (page) => askAll(page, queries))))
  ).flat();

  const bad = outcomes.filter(({ expected, found }) => found[0] !== expected);
  console.table(report(outcomes));
  for (const { style, query, expected, found } of bad) {
    console.log(`${style}: “${query}”: ${expected}, found ${found.slice(0, 4).join(' ')}`);
  }
  expect(asked.length).toBeGreaterThanOrEqual(150);
  expect(success(outcomes)).toBeGreaterThanOrEqual(0.97);
  for (const style of ['number', 'abbreviation']) {
    expect(bad.filter((outcome) => outcome.style === style)).toEqual([]);
  }
});

async function askAll(page: Page, queries: readonly Omit<Outcome, 'found'>[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const asked of queries) {
    const box = page.getByLabel('Tìm văn bản');
    await box.fill(asked.query);
    await box.press('Enter');
    await page.locator('ol[aria-label="Kết quả tìm kiếm"][aria-busy="false"]').waitFor({ state: 'attached' });
    const found = await page
      .locator('ol[aria-label="Kết quả tìm kiếm"] > li')
      .evaluateAll((items) => items.map((item) => item.querySelector('a[href]')?.getAttribute('href') ?? ''));
    outcomes.push({ ...asked, found });
  }
  return outcomes;
}

function report(outcomes: readonly Outcome[]) {
  const byStyle = [...Map.groupBy(outcomes, ({ style }) => style), ['all', outcomes] as const];
  return Object.fromEntries(
    byStyle.map(([style, list]) => [
      style,
      { queries: list.length, 'success@1': success(list).toFixed(3), 'MRR@10': reciprocalRank(list).toFixed(3) },
    ]),
  );
}

function success(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ expected, found }) => found[0] === expected).length / outcomes.length;
}

function reciprocalRank(outcomes: readonly Outcome[]): number {
  const ranks = outcomes.map(({ expected, found }) => found.slice(0, 10).indexOf(expected));
  return ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / outcomes.length;
}
