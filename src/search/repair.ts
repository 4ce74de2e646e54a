import type { QueryWord, WordQuery } from './query.ts';
import type { Words } from './vocabulary.ts';
import type { WordIndex } from './word-index.ts';

/** Words of the site that are tried for one that was typed, the most frequent first. */
const MOST_TRIED = 12;

/** One word in so many may be a slip: a query with more of them is about something else. */
const ONE_IN = 3;

/**
 * Puts right what was mistyped. A word is changed only for one that the site has beside both of its neighbours in the
 * query; where it is the only fault, one neighbour is enough for a word that the site does not have.
 */
export async function repair(query: WordQuery, index: WordIndex, site: Words): Promise<WordQuery> {
  const words = [...query.words];
  let left = Math.max(1, Math.floor(words.filter(({ light }) => !light).length / ONE_IN));
  for (const [at, word] of words.entries()) {
    if (left === 0) break;
    const better = await betterWord(words, at, index, site);
    if (!better) continue;
    words[at] = { ...word, forms: [better], exact: undefined, isGuess: true };
    left--;
  }
  return { ...query, words };
}

async function betterWord(
  words: readonly QueryWord[],
  at: number,
  index: WordIndex,
  site: Words,
): Promise<string | undefined> {
  const word = words[at];
  if (!word || /^\d/.test(word.typed) || word.forms.length > 1 || word.typed.length < 2) return undefined;
  const isUnknown = word.forms.length === 0;
  const count = (form: string) => pairsWith(form, words, at, index);
  const neighbours = [words[at - 1], words[at + 1]].filter((near) => near?.forms[0] !== undefined).length;
  const isOnly = await isOnlyFault(words, at, index);
  if (!isUnknown && (neighbours === 0 || word.light || word.exact || !isOnly)) return undefined;
  // A slip is hardly ever in the first letter: a word that begins otherwise has to go with both neighbours.
  const near = site.near(word.typed).slice(0, MOST_TRIED);
  const alike = near.filter((form) => form[0] === word.typed[0]);
  if (words.length === 1) return alike.find((form) => form.length > 2);
  const counts = await Promise.all(near.map(count));
  const needed = isOnly ? (isUnknown ? 1 : neighbours) : 2;
  const fits = near.filter((form, at) => (counts[at] ?? 0) >= (alike.includes(form) ? needed : 2));
  return fits.toSorted((a, b) => (counts[near.indexOf(b)] ?? 0) - (counts[near.indexOf(a)] ?? 0))[0];
}

/** Whether every word that goes with no neighbour of its own is this one or beside it. */
async function isOnlyFault(words: readonly QueryWord[], at: number, index: WordIndex): Promise<boolean> {
  const lonely = await Promise.all(
    words.map(async ({ forms: [form], light }, place) => {
      return !light && (form === undefined || (await pairsWith(form, words, place, index)) === 0);
    }),
  );
  if (!lonely[at]) return false;
  return lonely.every((isLonely, place) => !isLonely || Math.abs(place - at) < 2);
}

/** With how many of the neighbours of a place a word stands together on some page. */
async function pairsWith(form: string, words: readonly QueryWord[], at: number, index: WordIndex): Promise<number> {
  const [before, after] = [words[at - 1]?.forms[0], words[at + 1]?.forms[0]];
  const found = await Promise.all([
    before === undefined ? undefined : index([before, form]),
    after === undefined ? undefined : index([form, after]),
  ]);
  return found.filter((holders) => holders !== undefined && holders.size > 0).length;
}
