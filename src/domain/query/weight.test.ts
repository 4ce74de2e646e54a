import { expect, test } from 'vitest';
import { searchWeight } from './weight.ts';

const status = (state: 'in-force' | 'replaced') => ({ state, checked: '2026-11-21', sources: [] });
const [holds, past] = [status('in-force'), status('replaced')];

test.each([
  ['a full page before a record', 'full', holds, 2020, 'record', holds, 2026],
  ['a record before a full page of what was replaced long ago', 'record', holds, 2026, 'full', past, 2011],
  ['what holds before what was replaced', 'record', holds, 2011, 'record', past, 2026],
  ['the newer before the older', 'full', holds, 2026, 'full', holds, 2021],
] as const)('%s', (_, coverage, state, year, otherCoverage, otherState, otherYear) => {
  expect(searchWeight({ coverage, status: state }, year)).toBeGreaterThan(
    searchWeight({ coverage: otherCoverage, status: otherState }, otherYear),
  );
});

test('a directive without a year weighs as one of 2020', () => {
  expect(searchWeight({ coverage: 'full', status: holds }, undefined)).toBe(1);
});
