import { expect, test } from 'vitest';
import { pagesNear } from './lists.ts';

test('a short list has all its pages', () => {
  expect(pagesNear(1, 1)).toEqual([1]);
  expect(pagesNear(3, 13)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
});

test('of a long list there are few pages, the nearest and both ends among them', () => {
  expect(pagesNear(50, 111)).toEqual([1, 40, 48, 49, 50, 51, 52, 60, 100, 111]);
  expect(pagesNear(1, 10_000)).toEqual([1, 2, 3, 11, 51, 251, 10_000]);
});

test('every page of a long list is reached in a few steps', () => {
  const last = 600;
  const steps = new Map([[1, 0]]);
  for (const [page, count] of steps) {
    for (const next of pagesNear(page, last)) if (!steps.has(next)) steps.set(next, count + 1);
  }
  expect(steps.size).toBe(last);
  expect(Math.max(...steps.values())).toBeLessThanOrEqual(10);
});
