import type { DirectiveData } from './schema.ts';

/** How much a match on a directive's page counts: full pages go before records, and both before what was replaced. */
export function searchWeight({ coverage, status }: Pick<DirectiveData, 'coverage' | 'status'>): number {
  return (coverage === 'full' ? 1 : 0.85) * (status.state === 'replaced' ? 0.9 : 1);
}
