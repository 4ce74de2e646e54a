import { expect, test } from 'vitest';
import { indexedPage, recordUrl } from './indexed-page.ts';
import { pageTable, vocabularyOf } from './page-table.ts';
import { sectionsOf } from './page-text.ts';

const ROW = {
  path: 'van-ban/37/',
  name: 'Quy định số 37 (Trung ương)',
  title: 'về nêu gương',
  aliases: ['25/10/2021'],
  about: 'Bộ Chính trị',
  state: '',
  keywords: 'khóa XIII',
  facets: { loai: 'Quy định', coquan: '', cap: '', nam: '2021', hieuluc: '' },
  weight: 0.9,
  chain: { name: '207', age: 1 },
};

const SECTIONS = sectionsOf(
  '<main data-pagefind-body><h1>Quy định số 37</h1><p>về nêu gương</p><p>Lời đầu.</p><h2 id="noi-dung">Nội dung</h2><h3 id="dieu-1">Điều 1. Việc phải làm</h3><p>Một việc.</p></main>',
);

test('what the index holds begins with the name, and says it once', () => {
  const page = indexedPage(ROW, SECTIONS);
  expect(page.name.join(' ')).toBe('quy dinh 37 trung uong ve neu guong');
  expect(page.aliases.join(' ')).toBe('25 10 2021');
  expect(page.headings.join(' ')).toBe('noi dung dieu 1 viec phai lam');
  expect(page.text.join(' ')).toBe('loi dau mot viec');
  expect(page.facts.join(' ')).toBe('bo chinh tri khoa xiii');
});

test('what readers type for a page is a fact about it; for a section it follows the text, and the card has it', () => {
  const page = indexedPage({ ...ROW, typed: 'làm gương', typedForSections: { 'dieu-1': 'nên làm' } }, SECTIONS);
  expect([page.facts.join(' '), page.typed.join(' ')]).toEqual(['bo chinh tri khoa xiii lam guong', 'nen lam']);
  expect(page.card.sections.map(({ typed }) => typed)).toEqual([undefined, undefined, 'nên làm']);
  expect(pageTable([{ ...page, id: 'vi_1' }]).shown).toEqual([29]);
  expect(pageTable([{ ...indexedPage(ROW, SECTIONS), id: 'vi_1' }]).shown).toEqual([0]);
});

test('its address in the index changes with what the card says', () => {
  const url = recordUrl(indexedPage(ROW, SECTIONS));
  expect(url).toMatch(/^\/van-ban\/37\/\?[0-9a-f]{12}$/);
  expect(recordUrl(indexedPage(ROW, SECTIONS))).toBe(url);
  expect(recordUrl(indexedPage({ ...ROW, about: 'Ban Bí thư' }, SECTIONS))).not.toBe(url);
});

test('the table has a column for each thing that ranking asks', () => {
  const page = indexedPage(ROW, SECTIONS);
  expect(pageTable([{ ...page, id: 'vi_1' }])).toMatchObject({
    ids: 'vi_1',
    name: [8],
    weight: [90],
    chain: [1],
    age: [1],
  });
  expect(vocabularyOf([page])).toMatchObject({ common: '', exact: expect.stringMatching(/(^| )gương( |$)/) });
});

test('of a large site, the words of most pages are common, those of the fewest first', () => {
  const page = indexedPage(ROW, [{ text: 'lời '.repeat(60_000) }]);
  const other = indexedPage({ ...ROW, name: 'Kế hoạch' }, []);
  const { common } = vocabularyOf([page, page, other]);
  expect(common.split(' ')[0]).toBe('37');
  expect(common.split(' ').at(-1)).toBe('xiii');
});
