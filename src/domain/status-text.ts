import type { DirectiveData, SourceData } from './schema.ts';
import { STATES } from './status.ts';

/** A state as search results name it, with a word of caution when no official source bears it out. */
export function statusText(
  { state, sources }: DirectiveData['status'],
  grades: ReadonlyMap<string, SourceData['grade']>,
): string {
  const stated = state === 'unknown' || state === 'draft';
  const primary = sources.some((key) => grades.get(key) === 'primary');
  return stated || primary ? STATES[state] : `${STATES[state]} (theo nguồn thứ cấp)`;
}
