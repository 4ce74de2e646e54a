import type { DirectiveData } from '../content/schema.ts';

/**
 * How much a match on a directive's page counts: full pages go before records, both before what was replaced, and
 * the newer of two that are otherwise alike before the older.
 */
export function searchWeight(
  { coverage, status }: Pick<DirectiveData, 'coverage' | 'status'>,
  year: number | undefined,
): number {
  const replaced = status.state === 'replaced';
  const weight = coverage === 'full' ? (replaced ? 0.9 : 1) : replaced ? 0.68 : 0.85;
  return weight * (1 + ((year ?? 2020) - 2020) / 120);
}
