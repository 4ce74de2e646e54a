import type { Picked } from './filters.ts';
import { merge } from './merge.ts';
import { FAILED, tell } from './messages.ts';
import type { NumbersFound } from './numbers.ts';
import type { Hit } from './result.ts';
import type { Searching } from './searching.ts';
import type { TellFirst, WordAnswer } from './word-search.ts';

/** What the search page is asked for by its address. */
export interface PageQuery {
  readonly query: string;
  readonly picked: Picked;
  /** Results wanted. */
  readonly count: number;
}

/** What the search page shows. */
export interface PageAnswer {
  readonly hits: readonly Hit[];
  readonly facets: WordAnswer['facets'];
  readonly told: string;
  readonly state: 'coming' | 'done' | 'failed';
  readonly hasMore: boolean;
}

/** What a page without a query shows. */
export const NO_ANSWER: PageAnswer = { hits: [], facets: [], told: '', state: 'done', hasMore: false };

/**
 * Gives the answer as far as it has come: numbers at once, or the first page that holds the words, then all. `isLate` tells that the reader has asked
 * for something else.
 */
export async function answer(
  asked: PageQuery,
  searching: Searching,
  isLate: () => boolean,
  show: (answer: PageAnswer) => void,
): Promise<void> {
  const { query, picked, count } = asked;
  const numbers = await searching.numbers().then(
    (find) => find(query),
    () => undefined,
  );
  if (isLate()) return;
  // The table of numbers knows nothing of filters.
  const shown = Object.keys(picked).length === 0 ? numbers : undefined;
  show(answerOf(asked, shown, undefined, 'coming'));
  const tellFirst: TellFirst = (first) => {
    // Among numbers it might stand elsewhere when the others have come.
    if (!isLate() && !shown?.hits.length) show(answerOf(asked, shown, first, 'coming'));
  };
  const words = await searching
    .words()
    .then((ask) => ask({ query, typing: false, count, picked, phrases: numbers?.phrases ?? [] }, tellFirst))
    .catch(() => undefined);
  if (!isLate()) show(answerOf(asked, shown, words, words ? 'done' : 'failed'));
}

function answerOf(
  { query, count }: PageQuery,
  numbers: NumbersFound | undefined,
  words: WordAnswer | undefined,
  state: PageAnswer['state'],
): PageAnswer {
  const found = words?.hits ?? [];
  const facets = words?.facets ?? [];
  const hits = numbers ? merge(numbers, found) : found;
  const all = Math.max(hits.length, facets.length);
  const told = tell({ query, shown: hits.length, all, numbers, nowhere: words?.nowhere ?? [] });
  return {
    hits,
    facets,
    told: { coming: 'Đang tìm…', failed: FAILED, done: told }[state],
    state,
    hasMore: found.length >= count && hits.length < all,
  };
}
