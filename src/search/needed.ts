import { matterOf } from '../domain/query/matter.ts';
import { type Evidence, isLonely } from './evidence.ts';
import type { WordQuery } from './query.ts';

/** A page that holds less of a query is about something else; a long one is a sentence of which pages have the sense. */
const NEEDED = { short: 0.48, long: 0.35 };
const LONG_QUERY = 10;

/** A query of several words, so many of which the site has beside none of their neighbours, is hardly about its matter. */
const STRANGE = { words: 5, share: 0.4, needed: 0.65 };

/** Who asks of the Party asks of what is here, in words of his own; who asks of other matter is answered by a name alone. */
const NEEDED_OF = { party: 0.25, other: 0.9 };

/** A query with so many words of a name in a row means that page, whatever else it says. */
const NAME_IN_A_ROW = 5;

/** What the best page has to hold of a query, from 0 to 1. */
export function neededOf(query: WordQuery, evidence: Evidence): number {
  const marked = query.words.some(({ marks }) => marks !== undefined);
  const matter = matterOf(
    query.words.map(({ typed }) => typed),
    marked ? query.words.map(({ marks, typed }) => marks ?? typed) : undefined,
  );
  if (matter) return NEEDED_OF[matter];
  const telling = query.words.filter(({ light }) => !light).length;
  const strange = query.words.filter((word, at) => !/^\d/.test(word.typed) && isLonely(word, at, evidence)).length;
  if (telling >= STRANGE.words && strange >= STRANGE.share * telling) return STRANGE.needed;
  return telling < LONG_QUERY ? NEEDED.short : NEEDED.long;
}

/** Whether a page is named by a query that says much else; none is by one of other matter, which needs the most. */
export function isNamedAtLength(held: number, run: number, least: number): boolean {
  return held >= NEEDED.long && run >= NAME_IN_A_ROW && least < NEEDED_OF.other;
}
