import type { NumberHits } from './numbers.ts';
import type { Hit } from './result.ts';
import type { FindText } from './text.ts';

interface Engines {
  readonly numbers: (query: string) => NumberHits;
  readonly text: FindText;
}

/** Directives with the number typed, then pages and clauses that hold the words; each address once. */
export async function findAll(query: string, { numbers, text }: Engines): Promise<readonly Hit[]> {
  const number = numbers(query);
  const found = await text(query, false);
  return merge(number, found);
}

/** A page that is named with every word of the query goes before a number that only some of them speak for. */
function merge(number: NumberHits, found: Awaited<ReturnType<FindText>>): readonly Hit[] {
  const named = number.certain ? [] : found.filter((hit) => hit.named);
  const all = [...named, ...number.hits, ...found];
  const seen = new Set<string>();
  return all.filter(({ href }) => !seen.has(href) && seen.add(href));
}
