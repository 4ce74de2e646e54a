import { expect, test } from 'vitest';
import { siteUrls } from '../domain/addresses/urls.ts';
import { unpackText } from '../store/packed-text.ts';
import { contentFolder, directive, SMALL_CONTENT } from '../tests/content-folder.ts';
import { loadCorpus } from './load.ts';

const PLAN = 'van-ban/01-kl-tw-2021.md';
const NAMESAKE =
  '---\nkind: Kết luận\nnumber: 14-KL/TW\ntitle: về việc khác\nissued: 2016-05-18\nterm: XII\nsources: [bao-nhan-dan]\n---\n';
const FILES = {
  ...SMALL_CONTENT,
  'khoa/xii.md': '---\nterm: XII\nbegan: 2016-01-28\nsources: [bien-tap]\n---\n',
  'cung-so/14-kl-tw-2016.md': NAMESAKE,
};

/** What the citations of a directive lead to, and its text in HTML. */
async function citing(paragraph: string, relations: string, day = '2022-05-18') {
  const plan = directive('01-KL/TW', day, paragraph).replace('coverage:', `${relations}coverage:`);
  const { folder, dispose } = await contentFolder({ ...FILES, [PLAN.replace('2021', day.slice(0, 4))]: plan });
  const { documents, problems } = loadCorpus(folder, siteUrls('/'));
  await dispose();
  expect(problems).toEqual([]);
  const found = documents.find(({ document }) => document.slug.startsWith('01-kl'));
  return { html: unpackText(found?.packed.html ?? ''), citations: found?.data.citations };
}

const IMPLEMENTS = 'relations:\n  implements:\n    - to: 14-kl-tw-2021\n      sources: [bien-tap]\n';

test('a number alone becomes a link in a plan that names its directive in the front matter', async () => {
  const { html } = await citing(
    'Thực hiện Kết luận số 14-KL/TW và Kết luận 14.[^bao-nhan-dan]',
    IMPLEMENTS,
    '2026-05-18',
  );
  expect(html?.match(/href="\/van-ban\/14-kl-tw-2021\/"/g)).toHaveLength(2);
});

test('without the relation, and long after, the number of another term may be meant', async () => {
  const { citations } = await citing('Thực hiện Kết luận số 14-KL/TW.[^bao-nhan-dan]', '', '2026-05-18');
  expect(citations).toMatchObject([{ target: undefined, reason: 'ambiguous' }]);
});

test('what one paragraph says of a number counts for the whole page', async () => {
  const text = 'Kết luận 14 được nhắc.[^bao-nhan-dan]\n\nKết luận số 14-KL/TW ngày 22/9/2021.[^bao-nhan-dan]';
  const { citations } = await citing(text, '', '2026-05-18');
  expect(citations?.map(({ target }) => target)).toEqual(['14-kl-tw-2021', '14-kl-tw-2021']);
});

test('several clauses are links of their own, and one that the page does not have is told', async () => {
  const clauses = directive(
    '14-KL/TW',
    '2021-09-22',
    '### Điều 1. Một\n\nA.[^bien-tap]\n\n### Điều 2. Hai\n\nB.[^bien-tap]',
  );
  const plan = directive('01-KL/TW', '2022-05-18', 'Điều 1, 2 và 3 Kết luận số 14-KL/TW năm 2021.[^bao-nhan-dan]');
  const files = { ...FILES, 'van-ban/14-kl-tw-2021.md': clauses, 'van-ban/01-kl-tw-2022.md': plan };
  const { folder, dispose } = await contentFolder(files);
  const { documents } = loadCorpus(folder, siteUrls('/'));
  await dispose();
  const found = documents.find(({ document }) => document.slug === '01-kl-tw-2022');
  const links = [
    ...unpackText(found?.packed.html ?? '').matchAll(
      /<a href="\/van-ban\/([^"]*)"[^>]*class="citation"[^>]*>(.*?)<\/a>/g,
    ),
  ];
  expect(links.map(([, href, words]) => [href, words?.replace(/<[^>]*>/g, '')])).toEqual([
    ['14-kl-tw-2021/#dieu-1', 'Điều 1'],
    ['14-kl-tw-2021/#dieu-2', '2'],
    ['14-kl-tw-2021/', 'Kết luận số 14-KL/TW'],
  ]);
  expect(found?.data.citations).toMatchObject([{ clauses: ['dieu-1', 'dieu-2'], missing: ['3'] }]);
});
