import { afterAll, expect, test } from 'vitest';
import { endIndexing, makeIndex } from './pagefind-index.ts';
import { inSmallChunks } from './small-chunks.ts';

afterAll(endIndexing);

/** An index of pages in which every word has a number of its own, so that it has many words. */
async function sampleIndex(pages: number) {
  const { files } = await makeIndex(async (index) => {
    for (let page = 0; page < pages; page++) {
      const words = Array.from({ length: 400 }, (_, at) => `tu${(at * 7 + page) % 900}`);
      await index.addCustomRecord({ url: `/${page}/`, content: words.join(' '), language: 'vi' });
    }
  });
  return files;
}

const hashed = (files: readonly { path: string }[]) => files.map(({ path }) => path).sort();

test('chunks are small, have names of their own, and stand in the table that the entry names', async () => {
  const { files: small, parts } = inSmallChunks(await sampleIndex(30));
  const chunks = small.filter(({ path }) => path.endsWith('.pf_index'));
  expect(chunks.length).toBeGreaterThan(5);
  expect(Math.max(...chunks.map(({ content }) => content.length))).toBeLessThan(6_000);
  expect(new Set(hashed(small)).size).toBe(small.length);
  expect(chunks.map(({ path }) => path.replace(/index\/|\.pf_index/g, ''))).toEqual(
    parts.split(' ').filter((_, at) => at % 2 === 1),
  );
  const entry = small.find(({ path }) => path === 'pagefind-entry.json');
  const { hash } = JSON.parse(Buffer.from(entry?.content ?? []).toString()).languages.vi;
  expect(hashed(small)).toContain(`pagefind.${hash}.pf_meta`);
  expect(small.filter(({ path }) => path.endsWith('.pf_meta'))).toHaveLength(1);
});

test('the same index gives the same files, another one others', async () => {
  const [one, same, other] = [await sampleIndex(3), await sampleIndex(3), await sampleIndex(4)].map((files) =>
    hashed(inSmallChunks(files).files).filter((path) => /\.pf_(?:index|meta)$/.test(path)),
  );
  expect(one).toEqual(same);
  expect(one?.filter((path) => other?.includes(path))).toEqual([]);
});

test('what is no index is told', () => {
  expect(() => inSmallChunks([])).toThrow('pf_meta');
});
