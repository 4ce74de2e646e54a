import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** The page on which Pagefind is used as its manual says, without its interface: an input, and five results. */
export const STOCK_PAGE = 'stock.html';

const PAGE = `<!doctype html><html lang="vi"><title>Pagefind</title><input aria-label="Tìm văn bản" name="q"><div role="listbox"></div><script type="module">
const input = document.querySelector('input');
let coming;
const start = () => (coming ??= import('/stock/pagefind.js').then(async (pagefind) => (await pagefind.init(), pagefind)));
input.addEventListener('focus', start);
input.addEventListener('input', async () => {
  const found = await (await start()).search(input.value);
  const shown = await Promise.all(found.results.slice(0, 5).map((result) => result.data()));
  const count = document.createElement('p');
  count.textContent = found.results.length;
  document.querySelector('div').replaceChildren(count, ...shown.map(({ url, meta, excerpt }) => {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = meta.title + excerpt;
    return link;
  }));
});
</script></html>`;

/** Adds Pagefind's own index of the pages of a site, and a page that asks it. */
export async function addStock(folder: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'vi' });
  await index?.addDirectory({ path: folder });
  await index?.writeFiles({ outputPath: join(folder, 'stock') });
  await close();
  await writeFile(join(folder, STOCK_PAGE), PAGE);
}
