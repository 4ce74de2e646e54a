import type { NumbersFound } from './numbers.ts';
import type { Hit } from './result.ts';
import type { WordHit } from './word-search.ts';

/**
 * Directives with the number typed, then pages and sections that hold the words; each page once. A page whose name is
 * the query goes before a number that only a part of the query speaks for. What the words say of a directive, its
 * section above all, is shown with it.
 */
export function merge(numbers: NumbersFound, words: readonly WordHit[]): Hit[] {
  if (numbers.missing !== undefined && numbers.phrases.length > 0) return byPage([...words, ...numbers.hits]);
  const [first] = numbers.hits;
  const named = numbers.certain || first === undefined ? [] : words.filter((hit) => hit.named);
  const withWords = numbers.hits.map((hit) => {
    const same = words.find(({ path }) => path === hit.path);
    return same && !hit.href.includes('#') ? same : hit;
  });
  return byPage([...named, ...withWords, ...words]);
}

function byPage(hits: readonly Hit[]): Hit[] {
  return hits.filter(({ path }, at) => hits.findIndex((hit) => hit.path === path) === at);
}
