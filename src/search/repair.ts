import type { QueryWord, WordQuery } from './query.ts';
import type { Words } from './vocabulary.ts';
import type { WordIndex } from './word-index.ts';

/** Words of the site that are tried for one that was typed, the most frequent first. */
const MOST_TRIED = 12;

/** One word in so many may be a slip: a query with more of them is about something else. */
const ONE_IN = 3;

/**
 * Puts right what was mistyped. A word is changed only for one that the site has beside its neighbour in the query:
 * an unknown word when it goes with one neighbour, a known one when it goes with neither and the other with both.
 */
export async function repair(query: WordQuery, index: WordIndex, site: Words): Promise<WordQuery> {
  const words = [...query.words];
  let left = Math.ceil(words.length / ONE_IN);
  for (const [at, word] of words.entries()) {
    if (left === 0) break;
    const better = await betterWord(words, at, index, site);
    if (!better) continue;
    words[at] = { ...word, forms: [better], exact: undefined };
    left--;
  }
  return { ...query, words };
}

async function betterWord(words: readonly QueryWord[], at: number, index: WordIndex, site: Words): Promise<string | undefined> {
  const word = words[at];
  if (!word || /^\d/.test(word.typed) || word.forms.length > 1 || word.typed.length < 2) return undefined;
  const isUnknown = word.forms.length === 0;
  const [before, after] = [words[at - 1], words[at + 1]].map((near) => near?.forms[0]);
  const neighbours = Number(before !== undefined) + Number(after !== undefined);
  if (!isUnknown && (neighbours === 0 || word.light)) return undefined;
  const goesWith = async (form: string) => {
    const pairs = [before && [before, form], after && [form, after]].filter((pair) => Array.isArray(pair));
    const found = await Promise.all(pairs.map(index));
    return { form, count: found.filter(({ size }) => size > 0).length };
  };
  if (!isUnknown && (await goesWith(word.typed)).count > 0) return undefined;
  const near = site.near(word.typed).slice(0, MOST_TRIED);
  if (neighbours === 0) return near.find((form) => form.length > 2 && form[0] === word.typed[0]);
  const needed = isUnknown ? 1 : neighbours;
  const tried = (await Promise.all(near.map(goesWith))).filter(({ count }) => count >= needed);
  const best = Math.max(...tried.map(({ count }) => count));
  return tried.find(({ count }) => count === best)?.form;
}
