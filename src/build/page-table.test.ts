import { expect, test } from 'vitest';
import type { CatalogueRow } from '../domain/query/catalogue.ts';
import { indexedPage } from './indexed-page.ts';
import { pageTable, vocabularyOf } from './page-table.ts';

const row = (name: string, more: Partial<CatalogueRow> = {}): CatalogueRow => ({
  path: `${name}/`,
  name,
  title: '',
  aliases: [],
  about: '',
  state: '',
  keywords: '',
  facets: { loai: '', coquan: '', cap: '', nam: '', hieuluc: '' },
  weight: 1,
  ...more,
});
const PAGES = [
  indexedPage(
    row('Quy định số 37', {
      title: 'về đảng viên',
      aliases: ['19 điều'],
      about: 'Bộ Chính trị',
      facets: { loai: 'Quy định', coquan: '', cap: '', nam: '2021', hieuluc: '' },
      weight: 0.905,
      chain: { name: 'điều cấm', age: 1 },
    }),
    [{ text: 'Có 19 điều.' }, { id: 'dieu-1', title: 'Điều 1. Nói', text: 'Đảng viên nói.' }],
  ),
  indexedPage(row('Nêu gương'), [{ text: 'Đảng viên nêu gương.' }]),
];

test('the table tells of each page how long its parts are, what it can be filtered by, and its chain', () => {
  expect(pageTable(PAGES.map((page, at) => ({ ...page, id: `vi_${at}` })))).toEqual({
    ids: 'vi_0 vi_1',
    name: [6, 2],
    aliases: [2, 0],
    facts: [3, 0],
    headings: [3, 0],
    shown: [0, 0],
    weight: [91, 100],
    facets: {
      loai: { values: ['', 'Quy định'], of: [1, 0] },
      coquan: { values: [''], of: [0, 0] },
      cap: { values: [''], of: [0, 0] },
      nam: { values: ['', '2021'], of: [1, 0] },
      hieuluc: { values: [''], of: [0, 0] },
    },
    chain: [1, 0],
    age: [1, 0],
  });
});

test('the words of a site stand with their marks, those on most pages first', () => {
  const { exact, common } = vocabularyOf(PAGES);
  expect(exact.split(' ').slice(0, 2)).toEqual(['viên', 'đảng']);
  expect(exact.split(' ')).toContain('nói');
  expect(common).toBe('');
});

test('of a large site the words on more than half of the pages are common, the rarest of them first', () => {
  const long = Array.from({ length: 61 }, (_, at) =>
    indexedPage(row(`p${at}`), [{ text: `${'đảng '.repeat(1000)}${at < 40 ? 'viên ' : ''}${at < 20 ? 'kỷ' : ''}` }]),
  );
  expect(vocabularyOf(long).common).toBe('vien dang p');
});
