import { queryWords } from '../domain/query/words.ts';
import type { NumbersFound } from './numbers.ts';
import type { Hit } from './result.ts';
import type { WordHit } from './word-search.ts';

/** A page that holds so much more of the query than the directive with the number is what the query is about. */
const MORE = 0.2;

/**
 * So much of a query in the name of a page and the facts about it is all of it, and a name that holds this much less is
 * not: between them lies a word that says nothing.
 */
const ALL = 0.9;
const NOT_ALL = 0.8;

/**
 * Where the query names a day, a body or a place beside the number, a page that has it too is meant when its name and
 * the facts about it hold so much of the query, and so much more than those of the directive: “tỉnh Ninh Thuận triển
 * khai kết luận 21” means the plan of Ninh Thuận.
 */
const OF_OTHER = { least: 0.6, more: 0.25 };

/**
 * Directives with the number typed, then pages and sections that hold the words; each page once. What the words say of
 * a directive, its section above all, is shown with it.
 */
export function merge(found: NumbersFound, words: readonly WordHit[]): Hit[] {
  const numbers = { ...found, hits: bestOfTied(found, words) };
  if (numbers.missing !== undefined && numbers.phrases.length > 0) return byPage([...words, ...numbers.hits]);
  const before =
    numbers.certain || numbers.hits.length === 0 ? [] : words.filter((hit) => goesBefore(hit, numbers, words));
  const withWords = numbers.hits.map((hit) => {
    const same = words.find(({ path }) => path === hit.path);
    return same && !hit.href.includes('#') ? same : hit;
  });
  return byPage([...before, ...withWords, ...words]);
}

/** The directives with the number, those that nothing else tells apart in the order in which their pages answer. */
function bestOfTied({ hits, tied, certain }: NumbersFound, words: readonly WordHit[]): readonly Hit[] {
  if (certain || tied < 2) return hits;
  const places = new Map(words.map(({ path }, at) => [path, at]));
  const place = ({ path }: Hit) => places.get(path) ?? words.length;
  return [...hits.slice(0, tied).toSorted((a, b) => place(a) - place(b)), ...hits.slice(tied)];
}

/**
 * Whether a page goes before a number that only a part of the query speaks for: its name holds more of the query than
 * that of the directive, or its text does, as that of a page does that a long sentence with a number in it is from.
 */
function goesBefore(
  hit: WordHit,
  { hits: [first], isBuried, beside }: NumbersFound,
  words: readonly WordHit[],
): boolean {
  const { path, named, held } = hit;
  const own = words.find((other) => other.path === first?.path);
  if (path === first?.path) return false;
  const ofOwn = own?.named ?? 0;
  const isNamed = named >= ALL && ofOwn < NOT_ALL;
  const said = beside.length > 0 ? ` ${queryWords(nameOf(hit)).join(' ')} ` : '';
  const isOfOther =
    beside.some((name) => said.includes(` ${name} `)) && named >= OF_OTHER.least && named >= ofOwn + OF_OTHER.more;
  return isNamed || isOfOther || (isBuried && held >= (own?.held ?? 0) + MORE);
}

function nameOf({ title, subject, about }: Hit): string {
  const named = [...title, ...subject].map((piece) => (typeof piece === 'string' ? piece : piece.found));
  return [...named, ' ', about].join('');
}

function byPage(hits: readonly Hit[]): Hit[] {
  return hits.filter(({ path }, at) => hits.findIndex((hit) => hit.path === path) === at);
}
