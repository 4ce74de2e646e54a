import { expect, test } from 'vitest';
import { partLives, partsOn } from './life-parts.ts';
import { appliedOn, type LifeRow } from './lifetime.ts';

const ROWS = Array.from({ length: 450 }, (_, index): LifeRow => {
  const year = 1950 + Math.floor(index / 6);
  return {
    slug: `${index}`,
    name: `Quy định ${index}`,
    title: 'về một việc',
    from: index % 7 === 0 ? `${year}` : `${year}-03-0${(index % 9) + 1}`,
    until: year < 1990 ? `${year + 3}-05-01` : index % 5 === 0 ? `${year + 2}` : undefined,
    end: 'open',
    checked: '2026-11-21',
  };
});

const { first, others } = partLives(ROWS);

test('few lives are one file', () => {
  expect(partLives(ROWS.slice(0, 60))).toMatchObject({ first: { others: [] }, others: [] });
  expect(partLives([])).toEqual({ first: { rows: [], others: [] }, others: [] });
});

test('many lives are several files of no more than a hundred, the newest first, and none is lost', () => {
  expect([first.rows, ...others].map(({ length }) => length)).toEqual([100, 100, 100, 100, 50]);
  expect(new Set([...first.rows, ...others.flat()])).toEqual(new Set(ROWS));
  expect(first.rows[0]?.from).toMatch(/^2024/);
});

test.each(['1940-01-01', '1955-07-01', '1960-04-30', '1985-12-31', '2001-01-01', '2020-02-29'])(
  'the files fetched for %s have every life that applied then, or may have',
  (day) => {
    const fetched = [...first.rows, ...partsOn(day, first).flatMap((index) => others[index] ?? [])];
    const applied = (rows: readonly LifeRow[]) =>
      rows.filter((row) => ['yes', 'unknown'].includes(appliedOn(day, row))).map(({ slug }) => slug);
    expect(applied(fetched).toSorted()).toEqual(applied(ROWS).toSorted());
  },
);

test('a file whose lives had all ended, or not begun, is not fetched', () => {
  expect(partsOn('1940-01-01', first)).toEqual([]);
  expect(partsOn('2020-02-29', first).length).toBeLessThan(others.length);
});
