import type { NumbersFound } from './numbers.ts';
import type { Hit } from './result.ts';
import type { WordHit } from './word-search.ts';

/** A page that holds so much more of the query than the directive with the number is what the query is about. */
const MORE = 0.2;

/** So much of a query in the name of a page and the facts about it is all of it. */
const ALL = 0.9;

/**
 * Where the query names the body or the place of another directive, a page is meant whose name and facts hold so much
 * of it, and so much more than those of the number: “tỉnh Ninh Thuận triển khai kết luận 21” means the plan of Ninh
 * Thuận, which has the number in its own name.
 */
const OF_OTHER = { least: 0.6, more: 0.25 };

/**
 * Directives with the number typed, then pages and sections that hold the words; each page once. What the words say of
 * a directive, its section above all, is shown with it.
 */
export function merge(numbers: NumbersFound, words: readonly WordHit[]): Hit[] {
  if (numbers.missing !== undefined && numbers.phrases.length > 0) return byPage([...words, ...numbers.hits]);
  const before =
    numbers.certain || numbers.hits.length === 0 ? [] : words.filter((hit) => goesBefore(hit, numbers, words));
  const withWords = numbers.hits.map((hit) => {
    const same = words.find(({ path }) => path === hit.path);
    return same && !hit.href.includes('#') ? same : hit;
  });
  return byPage([...before, ...withWords, ...words]);
}

/**
 * Whether a page goes before a number that only a part of the query speaks for: its name holds more of the query than
 * that of the directive, or its text does, as that of a page does that a long sentence with a number in it is from.
 */
function goesBefore(
  { path, named, held }: WordHit,
  { hits: [first], isBuried, namesOther }: NumbersFound,
  words: readonly WordHit[],
): boolean {
  const own = words.find((hit) => hit.path === first?.path);
  if (path === first?.path) return false;
  const ofOwn = own?.named ?? 0;
  const isNamed = named >= ALL && ofOwn < ALL;
  const isOfOther = namesOther && named >= OF_OTHER.least && named >= ofOwn + OF_OTHER.more;
  return isNamed || isOfOther || (isBuried && held >= (own?.held ?? 0) + MORE);
}

function byPage(hits: readonly Hit[]): Hit[] {
  return hits.filter(({ path }, at) => hits.findIndex((hit) => hit.path === path) === at);
}
