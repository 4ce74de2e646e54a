import { expect, test } from 'vitest';
import { siteUrls } from '../domain/addresses/urls.ts';
import { unpackText } from '../store/packed-text.ts';
import { contentFolder, directive, SMALL_CONTENT } from '../tests/content-folder.ts';
import { corpusReader, loadCorpus } from './load.ts';

const urls = siteUrls('/');
const CITED = 'van-ban/01-kl-tw-2021.md';
const CITING = 'van-ban/16-kl-tw-2021.md';
const TERM = 'thuat-ngu/neu-guong.md';

const cited = directive(
  '01-KL/TW',
  '2021-05-18',
  'Nội dung.[^bao-nhan-dan]\n\n### Điều 1. Một việc\n\nMột ý.[^bao-nhan-dan]',
);
const citing = directive(
  '16-KL/TW',
  '2021-10-01',
  'Nhắc tới Điều 1 Kết luận số 01-KL/TW ngày 18/5/2021 và việc nêu gương.[^bao-nhan-dan]',
);
const term = '---\nterm: nêu gương\n---\n\nLàm trước để người khác theo.[^bien-tap]\n';
const other = directive('20-KL/TW', '2021-10-02', 'Chỉ nói tới hội nghị ở Hà Tĩnh ngày 23/2/2022.[^bao-nhan-dan]');

/** Of one day, and not about the directive that names it. */
const conference = (place: string) =>
  `---\ntitle: Hội nghị\nheld: 2022-02-23\nplace: ${place}\nhosts: [bo-chinh-tri]\ndisseminates: [16-kl-tw-2021]\nsources: [bien-tap]\n---\n\nMột hội nghị.[^bien-tap]\n`;

const FILES: Record<string, string> = {
  ...SMALL_CONTENT,
  [CITED]: cited,
  [CITING]: citing,
  [TERM]: term,
  'van-ban/20-kl-tw-2021.md': other,
};

/** One after the other, each a change of the last; `made`: the directives that are made anew. */
const STEPS: [name: string, file: string, text: string | undefined, made: string[]][] = [
  ['its own words', CITED, cited.replace('Một ý', 'Hai ý'), ['01-kl-tw-2021']],
  ['the state of what it cites', CITED, cited.replace('unknown', 'in-force'), ['01-kl-tw-2021', '16-kl-tw-2021']],
  ['a clause it cites', CITED, cited.replace('Điều 1', 'Điều 2'), ['01-kl-tw-2021', '16-kl-tw-2021']],
  ['what a term it uses means', TERM, term.replace('Làm trước', 'Làm gương'), []],
  [
    'a namesake of what it cites',
    'van-ban/01-kl-tw-2022.md',
    directive('01-KL/TW', '2022-05-18'),
    ['01-kl-tw-2022', '16-kl-tw-2021'],
  ],
  [
    'the body of its issuer',
    'co-quan/bo-chinh-tri.md',
    SMALL_CONTENT['co-quan/bo-chinh-tri.md']?.replace('Đảng', 'ta'),
    [],
  ],
  ['what it cites removed', CITED, undefined, ['16-kl-tw-2021']],
  [
    'a conference whose day it names',
    'hoi-nghi/ha-tinh-2022-02-23.md',
    conference('Hà Tĩnh'),
    ['16-kl-tw-2021', '20-kl-tw-2021'],
  ],
  [
    'another of that day',
    'hoi-nghi/quang-nam-2022-02-23.md',
    conference('Quảng Nam'),
    ['16-kl-tw-2021', '20-kl-tw-2021'],
  ],
  ['that one removed', 'hoi-nghi/quang-nam-2022-02-23.md', undefined, ['16-kl-tw-2021', '20-kl-tw-2021']],
];

test('content read again is what reading it afresh gives, and only what changed is made anew', async () => {
  const content = await contentFolder(FILES);
  const read = corpusReader(content.folder, urls);
  let before = new Set(read().show().documents);
  for (const [name, file, text, made] of STEPS) {
    if (text === undefined) await content.remove(file);
    else await content.write(file, text);
    const { problems, show } = read();
    const after = show().documents;
    expect(problems, name).toEqual([]);
    expect(plain(after), name).toEqual(plain(loadCorpus(content.folder, urls).documents));
    const directives = after.filter(({ document }) => document.collection === 'van-ban');
    const anew = directives.filter((document) => !before.has(document));
    expect(
      anew.map(({ document }) => document.slug),
      name,
    ).toEqual(made);
    before = new Set(after);
  }
  await content.dispose();
});

test('while a file has a fault it is shown as it was, and the others as they are', async () => {
  const content = await contentFolder(FILES);
  const read = corpusReader(content.folder, urls);
  const first = read().show().documents;
  await content.write(CITED, cited.replace('kind:', 'kin:'));
  await content.write(TERM, term.replace('Làm trước', 'Làm gương'));
  const { problems, show, unshown } = read();
  expect(problems.map(({ file }) => file)).toEqual([CITED]);
  expect([...unshown]).toEqual([]);
  const shown = show().documents;
  const htmlOf = (documents: typeof first, file: string) =>
    unpackText(documents.find(({ document }) => document.file === file)?.packed.html ?? '');
  expect(htmlOf(shown, CITED)).toBe(htmlOf(first, CITED));
  expect(htmlOf(shown, TERM)).toContain('Làm gương');
  await content.dispose();
});

test('of a file that never was without a fault, what can be read is shown', async () => {
  const content = await contentFolder({
    ...FILES,
    [CITED]: cited.replace('kind:', 'kin:'),
    [CITING]: citing.replace('[^bao-nhan-dan]', ''),
  });
  const { show, unshown } = corpusReader(content.folder, urls)();
  const files = show().documents.map(({ document }) => document.file);
  await content.dispose();
  expect(files).toContain(CITING);
  expect(files).not.toContain(CITED);
  expect([...unshown]).toEqual(['van-ban/01-kl-tw-2021']);
});

function plain(documents: ReturnType<typeof loadCorpus>['documents']) {
  return documents
    .map(({ document, packed, data }) => ({ file: document.file, packed, data }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
}
