import type { NumberHits } from './numbers.ts';
import type { Hit } from './result.ts';
import type { TextHit } from './text.ts';

/**
 * Directives with the number typed, then pages and clauses that hold the words; each address once. A page that is
 * named with every word of the query goes before a number that only some of them speak for.
 */
export function merge(number: NumberHits, found: readonly TextHit[]): readonly Hit[] {
  const named = number.certain ? [] : found.filter((hit) => hit.named);
  const all = [...named, ...number.hits, ...found];
  return all.filter(({ href }, at) => all.findIndex((hit) => hit.href === href) === at);
}
