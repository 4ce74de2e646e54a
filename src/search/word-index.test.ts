import { expect, test } from 'vitest';
import { sampleEngine } from './engine.sample.ts';
import type { IndexKey } from './index-files.ts';
import { keepFiles } from './kept-files.ts';
import { sampleSite } from './site.sample.ts';
import { startWordIndex } from './word-index.ts';

const KEY: IndexKey = {
  pages: sampleSite([{ name: 'a' }, { name: 'b' }]).table,
  vocabulary: { exact: '', common: 'dang' },
  parts: 'chinh vi_a san vi_b zzdang vi_c',
};
const home = sampleEngine({ vi_0: 'ke khai tai san', vi_1: 'cua zzdang tai chinh tai san' });

/** The index; `fetched` gets the names of the parts that it asks for. */
const start = (fetched: string[] = []) =>
  startWordIndex(
    home,
    { tag: 't', entry: {}, key: 'k', meta: 'm' },
    Promise.resolve(KEY),
    keepFiles(async (input) => {
      fetched.push(String(input).replace(/^.*\/|\.pf_index$/g, ''));
      return new Response('');
    }),
  );

test.each([
  [
    ['tai', 'san'],
    [
      [0, 2],
      [1, 4],
    ],
  ],
  [['ke'], [[0, 0]]],
  [['san', 'tai'], []],
  [['dang'], [[1, 1]]],
])('pages with the phrase %j, and where it stands first: %j', async (words, expected) => {
  const index = await start();
  expect([...(await index(words))]).toEqual(expected);
});

test('a phrase is asked for between quotes, and once', async () => {
  const { asked } = await import(`${home}pagefind/1.5.2/pagefind.js`);
  const index = await start();
  asked.length = 0;
  await Promise.all([index(['tai', 'san']), index(['tai', 'san'])]);
  expect(asked).toEqual(['"tai san"']);
});

test('parts of the index are asked for before the engine does, each once', async () => {
  const fetched: string[] = [];
  const index = await start(fetched);
  await Promise.all([index(['tai', 'san']), index(['san', 'dang']), index(['ke'])]);
  expect(fetched.sort()).toEqual(['vi_a', 'vi_b', 'vi_c']);
});
