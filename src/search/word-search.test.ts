import { expect, test } from 'vitest';
import { sampleEngine } from './engine.sample.ts';
import { type Card, cardFile } from './index-files.ts';
import { keepFiles } from './kept-files.ts';
import { type SamplePage, sampleSite, sampleText } from './site.sample.ts';
import { type Asked, startWordSearch, type WordAnswer } from './word-search.ts';

const PAGES: readonly SamplePage[] = [
  { name: 'Kê khai tài sản', kind: 'Quy định', year: '2021', text: 'Mở tài khoản ở nước ngoài.', typed: 'giấu của' },
  { name: 'Phòng chống tham nhũng', kind: 'Nghị quyết', year: '2026', text: 'Kê khai tài sản của cán bộ.' },
  { name: 'Lấy phiếu', kind: 'Quy định', year: '2023', text: 'Quy định số 99-QĐ/TW nói về phiếu.' },
  { name: 'Chuyện khác', kind: 'Quy định', year: '2023', text: 'Mớ giấy cũ.' },
];
const ASKED: Asked = { query: '', typing: false, count: 10, picked: {}, phrases: [] };
const { table, vocabulary } = sampleSite(PAGES);
const home = sampleEngine(Object.fromEntries(PAGES.map((page, at) => [`vi_${at}`, sampleText(page).join(' ')])));

/** Search on the sample; `lost` names files that do not come, `late` waits for one. */
async function start(lost = /^$/, late?: (file: string) => Promise<void>) {
  const asked: string[] = [];
  const files = keepFiles(async (input) => {
    const file = String(input).slice(home.length);
    asked.push(file);
    await late?.(file);
    if (lost.test(file)) return new Response('', { status: 404 });
    const at = PAGES.findIndex((_, page) => cardFile(`vi_${page}`) === file);
    const page = PAGES[at];
    const card: Card | undefined = page && {
      path: `${at}/`,
      name: page.name,
      title: '',
      about: '',
      state: '',
      sections: [{ text: page.text ?? '' }],
    };
    return new Response(JSON.stringify(file === 'key' ? { pages: table, vocabulary, parts: '' } : (card ?? {})));
  });
  const ask = await startWordSearch(home, { tag: 't', entry: {}, key: 'key', meta: 'meta' }, files);
  const early: WordAnswer[] = [];
  return { ask: (change: Partial<Asked>) => ask({ ...ASKED, ...change }, (first) => early.push(first)), asked, early };
}
const paths = (answer: { hits: readonly { path: string }[] }) => answer.hits.map(({ path }) => path).join(' ');

test('the best page comes first, with how much of the query it holds', async () => {
  const { ask } = await start();
  const answer = await ask({ query: 'kê khai tài sản' });
  expect(paths(answer)).toBe('0/ 1/');
  expect(answer.hits.map(({ named, held }) => [named, held])).toEqual([
    [1, 1],
    [0, 1],
  ]);
  expect(answer.facets.map(({ loai }) => loai)).toEqual(['Quy định', 'Nghị quyết']);
});

test('the first page is told when it has come and others have not, with the facets of all', async () => {
  const { promise: isLate, resolve } = Promise.withResolvers<void>();
  const { ask, early } = await start(/^$/, (file) => (file === cardFile('vi_1') ? isLate : Promise.resolve()));
  const answer = ask({ query: 'kê khai tài sản' });
  await expect.poll(() => early.map(paths)).toEqual(['0/']);
  expect(early[0]?.facets).toHaveLength(2);
  resolve();
  expect(paths(await answer)).toBe('0/ 1/');
  await ask({ query: 'kê khai tài sản' });
  expect(early).toHaveLength(1);
});

test('a first page with other marks than were typed waits for the others, for it goes behind them', async () => {
  const { promise: isLate, resolve } = Promise.withResolvers<void>();
  const { ask, early } = await start(/^$/, (file) => (file === cardFile('vi_3') ? isLate : Promise.resolve()));
  const answer = ask({ query: 'mớ' });
  await new Promise((resume) => setTimeout(resume, 20));
  expect(early).toEqual([]);
  resolve();
  expect(paths(await answer)).toBe('3/ 0/');
});

test('what is picked leaves out pages, not their facets', async () => {
  const { ask } = await start();
  const answer = await ask({ query: 'kê khai tài sản', picked: { loai: 'Nghị quyết' } });
  expect([paths(answer), answer.facets.length]).toEqual(['1/', 2]);
});

test('no text is fetched of a page that is not shown', async () => {
  const { ask, asked } = await start();
  await ask({ query: 'kê khai tài sản', count: 1, typing: true });
  expect(asked.filter((file) => file.startsWith('tim-kiem/trang/'))).toEqual([cardFile('vi_0')]);
});

test('a phrase between quotes leaves the pages that have it, and is told when none has', async () => {
  const { ask } = await start();
  expect(paths(await ask({ query: '"tài khoản" kê khai tài sản' }))).toBe('0/');
  const nowhere = await ask({ query: '"tài sản kê khai"' });
  expect([paths(nowhere), nowhere.nowhere]).toEqual(['0/ 1/', ['tài sản kê khai']]);
});

test('what readers type for a page finds it, and is no quotation of it', async () => {
  const { ask } = await start();
  expect(await ask({ query: 'giấu của' })).toMatchObject({ hits: [{ path: '0/' }], nowhere: [] });
  expect(await ask({ query: '"giấu của"' })).toMatchObject({ hits: [{ path: '0/' }], nowhere: ['giấu của'] });
});

test('of a number that is not here, pages that speak of it answer', async () => {
  const { ask } = await start();
  expect(paths(await ask({ query: '99-QĐ/TW', phrases: ['99-QĐ/TW'] }))).toBe('2/');
});

test('what is about something else finds nothing', async () => {
  const { ask } = await start();
  expect(await ask({ query: 'công thức nấu phở' })).toEqual({ hits: [], facets: [], nowhere: [] });
});

test.each([/^key/, /^tim-kiem/])(
  'without a file (%s) it fails, and does not say that there is nothing',
  async (lost) => {
    const failing = start(lost).then(({ ask }) => ask({ query: 'kê khai tài sản' }));
    await expect(failing).rejects.toThrow('404');
  },
);
