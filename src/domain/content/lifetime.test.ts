import { expect, test } from 'vitest';
import { appliedOn, type Lifetime } from './lifetime.ts';

const OPEN: Lifetime = { from: '2021-10-25', until: undefined, end: 'open', checked: '2026-11-21' };
const ENDED: Lifetime = { ...OPEN, until: '2026-07-26', end: 'stated' };
const YEARS: Lifetime = { ...OPEN, from: '2021', until: '2026', end: 'issue' };

test.each<[Lifetime, day: string, ReturnType<typeof appliedOn>]>([
  [OPEN, '2021-10-24', 'not yet'],
  [OPEN, '2021-10-25', 'yes'],
  [OPEN, '2026-11-21', 'yes'],
  [OPEN, '2026-11-22', 'unknown'],
  [ENDED, '2026-07-25', 'yes'],
  [ENDED, '2026-07-26', 'no longer'],
  [ENDED, '2030-01-01', 'no longer'],
  [{ ...OPEN, end: 'unknown' }, '2021-10-24', 'not yet'],
  [{ ...OPEN, end: 'unknown' }, '2022-01-01', 'unknown'],
  [YEARS, '2020-12-31', 'not yet'],
  [YEARS, '2021-12-31', 'unknown'],
  [YEARS, '2022-01-01', 'yes'],
  [YEARS, '2026-01-01', 'unknown'],
  [YEARS, '2027-01-01', 'no longer'],
])('%o on %s: %s', (life, day, applied) => {
  expect(appliedOn(day, life)).toBe(applied);
});
