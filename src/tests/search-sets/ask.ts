import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NumberTable } from '../../domain/query/table.ts';
import { answer, type PageAnswer } from '../../search/answers.ts';
import { MANIFEST, NUMBERS } from '../../search/early.ts';
import { keepFiles } from '../../search/kept-files.ts';
import { numbersOf } from '../../search/numbers.ts';
import type { Searching } from '../../search/searching.ts';
import { startWordSearch } from '../../search/word-search.ts';
import type { Shown } from './judge.ts';

/** Results that the search page shows at first. */
const COUNT = 10;

/** Search on a built site, as its search page has it, without a browser. Each call has an engine of its own. */
async function searchingIn(dist: string): Promise<Searching> {
  const home = `${pathToFileURL(resolve(dist)).href}/`;
  const files = keepFiles(async (input) => {
    const file = String(input).slice(home.length).replace(/\?.*/, '');
    return new Response(await readFile(join(dist, file)));
  });
  // Pagefind fetches by itself.
  globalThis.fetch = files.fetch;
  const numbers = numbersOf(await files.json<NumberTable>(home + NUMBERS), home);
  const words = await startWordSearch(home, await files.json(home + MANIFEST), files);
  return { numbers: async () => numbers, words: async () => words };
}

/** Asks a site each query in turn; gives what its search page would show for each. */
export async function askAll(dist: string, queries: readonly string[]): Promise<Shown[]> {
  const searching = await searchingIn(dist);
  const home = pathToFileURL(resolve(dist)).pathname;
  const shown: Shown[] = [];
  for (const query of queries) {
    const last = await lastAnswer(query, searching);
    const address = ({ href }: { href: string }) => href.replace('file://', '').replace(home, '');
    shown.push({
      results: last.hits.map((hit) => [address(hit), ...hit.also.map(address)]),
      message: last.told,
    });
  }
  return shown;
}

async function lastAnswer(query: string, searching: Searching): Promise<PageAnswer> {
  let last: PageAnswer | undefined;
  await answer(
    { query: query.trim(), picked: {}, count: COUNT },
    searching,
    () => false,
    (found) => {
      last = found;
    },
  );
  if (last?.state !== 'done') throw new Error(`search failed on “${query}”`);
  return last;
}
