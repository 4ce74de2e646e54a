import { afterAll, expect, test } from 'vitest';
import { endIndexing, makeIndex } from './pagefind-index.ts';

afterAll(endIndexing);

test('the files of an index come in the order of their names', async () => {
  const { files, ids } = await makeIndex(async (index) => {
    for (let page = 0; page < 30; page++) {
      await index.addCustomRecord({ url: `/${page}/`, content: `trang ${page}`, language: 'vi' });
    }
  });
  const paths = files.map(({ path }) => path);
  expect(ids.size).toBe(30);
  expect(paths).toEqual(paths.toSorted());
});
