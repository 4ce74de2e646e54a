import type { Choice } from './listbox.ts';
import { merge } from './merge.ts';
import { FAILED, shorten } from './messages.ts';
import type { NumbersFound } from './numbers.ts';
import { pause } from './pause.ts';
import { forgetQueries, recentQueries } from './recent.ts';
import type { Searching } from './searching.ts';
import type { TellFirst, WordAnswer } from './word-search.ts';

/** Lines under the box. */
const MOST = 7;

/** Pages found by their words that are read for the box: each is fetched by itself. */
const MOST_READ = 4;

/** Milliseconds without a keystroke before the words of the site are asked; numbers do not wait. */
const PAUSE = 60;

/** What the box offers, and what is said of it to those who do not see it. */
export interface Suggestions {
  readonly choices: readonly Choice[];
  readonly told: string;
}

/** What a line that is no result does. */
export interface Actions {
  readonly search: (query: string) => void;
  readonly again: () => void;
  readonly close: () => void;
}

/** What stands in the box. */
export interface Typed {
  readonly query: string;
  /** It came key by key, so that another key may follow at once; not by pasting, dictating or choosing a word. */
  readonly byKey: boolean;
}

/**
 * Gives what a query finds as soon as it is found: numbers at once, then words too. `isLate` tells that the reader has
 * typed on.
 */
export async function suggest(
  { query, byKey }: Typed,
  searching: Searching,
  actions: Actions,
  isLate: () => boolean,
  show: (suggestions: Suggestions) => void,
): Promise<void> {
  // A key that was pressed is seen first.
  if (byKey) await pause();
  const numbers = await searching.numbers().then(
    (find) => find(query),
    () => undefined,
  );
  if (isLate()) return;
  const firstNumber = numbers?.hits[0];
  if (firstNumber) show(offered(query, numbers, undefined, actions));
  if (byKey) await pause(PAUSE);
  if (isLate()) return;
  const asked = { query, typing: true, count: MOST_READ, picked: {}, phrases: numbers?.phrases ?? [] };
  const tellFirst: TellFirst = (first) => {
    // Among numbers it might stand elsewhere when the others have come. It is not read out: the rest follows soon.
    if (!firstNumber && !isLate()) show({ ...offered(query, numbers, first, actions), told: '' });
  };
  const words = await searching
    .words()
    .then((ask) => ask(asked, tellFirst))
    .catch(() => undefined);
  if (isLate()) return;
  const { choices, told } = offered(query, numbers, words, actions);
  const again: Choice = { label: `${FAILED} Thử lại`, run: actions.again };
  show(words ? { choices, told } : { choices: [...choices, again], told: FAILED });
}

function offered(
  query: string,
  numbers: NumbersFound | undefined,
  words: WordAnswer | undefined,
  { search }: Actions,
): Suggestions {
  const found = words?.hits ?? [];
  const hits = (numbers ? merge(numbers, found) : found).slice(0, MOST);
  const missing = numbers?.missing === undefined ? '' : `Chưa có ${numbers.missing}. `;
  const all: Choice = { label: `${missing}Xem mọi kết quả cho “${shorten(query, 40)}”`, run: () => search(query) };
  return {
    choices: [...hits.map((hit) => ({ hit })), all],
    told: missing + (hits.length > 0 ? `${hits.length} gợi ý` : 'Chưa có gợi ý'),
  };
}

/** The queries asked on this device before, with a way to forget them. */
export function recentChoices({ search, close }: Actions): Choice[] {
  const recent = recentQueries().map((query): Choice => ({ label: query, run: () => search(query) }));
  const forget: Choice = {
    label: 'Xóa các câu đã tìm trên máy này',
    run: () => {
      forgetQueries();
      close();
    },
  };
  return recent.length > 0 ? [...recent, forget] : [];
}
