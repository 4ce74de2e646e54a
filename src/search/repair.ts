import { soundOf } from '../domain/query/sound.ts';
import { type Evidence, isLonely } from './evidence.ts';
import type { QueryWord, WordQuery } from './query.ts';
import type { Words } from './vocabulary.ts';
import type { WordIndex } from './word-index.ts';

/** Words of the site that are tried for one that was typed, the most frequent first. */
const MOST_TRIED = 12;

/** One word in so many may be a slip: a query with more of them is about something else. */
const ONE_IN = 3;

/**
 * Puts right what was mistyped; gives the same query where nothing was. A word is changed only for one that the site
 * has beside both of its neighbours in the query; where it is the only fault, one neighbour is enough for a word that
 * the site does not have.
 */
export async function repair(query: WordQuery, evidence: Evidence, index: WordIndex, site: Words): Promise<WordQuery> {
  const lonely = query.words.map((word, at) => isLonely(word, at, evidence));
  if (!lonely.includes(true)) return query;
  const words = [...query.words];
  let left = Math.max(1, Math.floor(words.filter(({ light }) => !light).length / ONE_IN));
  for (const [at, word] of words.entries()) {
    if (left === 0) break;
    const better = lonely[at] ? await betterWord(words, at, isOnlyFault(lonely, at), index, site) : undefined;
    if (!better) continue;
    words[at] = { ...word, forms: [better], exact: undefined, isGuess: true };
    left--;
  }
  return words.some(({ isGuess }) => isGuess) ? { ...query, words } : query;
}

/** Whether every lonely word is this one or beside it. */
function isOnlyFault(lonely: readonly boolean[], at: number): boolean {
  return lonely.every((isLone, place) => !isLone || Math.abs(place - at) < 2);
}

/** The words on both sides of a place; words of asking go with any, so they speak for none. */
function neighboursOf(words: readonly QueryWord[], at: number): Neighbours {
  const [before, behind] = [words[at - 1], words[at + 1]].map((word) => (word?.light ? undefined : word));
  return { before, behind, count: [before, behind].filter((word) => word !== undefined).length };
}

interface Neighbours {
  readonly before: QueryWord | undefined;
  readonly behind: QueryWord | undefined;
  readonly count: number;
}

async function betterWord(
  words: readonly QueryWord[],
  at: number,
  isOnly: boolean,
  index: WordIndex,
  site: Words,
): Promise<string | undefined> {
  const word = words[at];
  if (!word || /^\d/.test(word.typed) || word.forms.length > 1 || word.typed.length < 2) return undefined;
  const isUnknown = word.forms.length === 0;
  const neighbours = neighboursOf(words, at);
  const known = [neighbours.before, neighbours.behind].filter((near) => near?.forms[0] !== undefined).length;
  // Beside a word that the site does not have a known one may well be meant.
  if (!isUnknown && (known === 0 || known < neighbours.count || !isOnly)) return undefined;
  const near = formsNear(word, site);
  // A slip is hardly ever in the first letter: a word that begins otherwise has to go with both neighbours.
  const alike = near.filter((form) => form[0] === word.typed[0] || soundOf(form) === soundOf(word.typed));
  if (neighbours.count === 0) return isOnly ? alike.find((form) => form.length > 2) : undefined;
  const tried = await Promise.all(
    near.map(async (form) => ({ form, count: await pairsWith(form, neighbours, index) })),
  );
  const needed = isOnly ? (isUnknown ? 1 : known) : 2;
  const fits = tried.filter(({ form, count }) => count >= (alike.includes(form) ? needed : 2));
  return fits.toSorted((a, b) => b.count - a.count)[0]?.form;
}

/** What may have been meant by a word. One with marks that the site knows may be misheard, but was hardly mistyped. */
function formsNear({ typed, exact, marks }: QueryWord, site: Words): string[] {
  const sound = soundOf(typed);
  return site
    .near(typed, marks)
    .filter((form) => exact === undefined || soundOf(form) === sound)
    .slice(0, MOST_TRIED);
}

/** With how many of its neighbours a word stands together on some page. */
async function pairsWith(form: string, { before, behind }: Neighbours, index: WordIndex): Promise<number> {
  const [first, last] = [before?.forms[0], behind?.forms[0]];
  const found = await Promise.all([
    first === undefined ? undefined : index([first, form]),
    last === undefined ? undefined : index([form, last]),
  ]);
  return found.filter((holders) => holders !== undefined && holders.size > 0).length;
}
