import { expect, test } from 'vitest';
import { readQuery } from './query.ts';
import { wordsOfSite } from './vocabulary.ts';

const site = wordsOfSite({
  exact:
    'đảng viên quy định kết luận tự diễn biến là gì hướng dẫn thể thức khóa xiii ban chỉ đạo kiểm tra mỹ trung ương nêu gương đường dương lấy phiếu',
  common: '',
});

const read = (query: string, typing = false) => {
  const { words } = readQuery(query, site, typing);
  return words.map(({ forms, typed, light }) => `${forms.join('|') || `?${typed}`}${light ? '°' : ''}`).join(' ');
};

test.each([
  ['đảng viên', 'dang vien'],
  ['dangvien', 'dang vien'],
  ['ddangr vieen', 'dang vien'],
  ['d9a3ng vie6n', 'dang vien'],
  ['tu dien bien la gi', 'tu dien bien la° gi°'],
  ['QĐ 37', 'quy dinh 37'],
  ['37-QĐ/TW', '37 qd trung uong'.replace('qd', '?qd')],
  ['hd thể thức', 'huong dan the thuc'],
  ['K13', 'khoa xiii'],
  ['khoá 13', 'khoa xiii'],
  ['bcđ 35', 'ban chi dao 35'],
  ['mĩ', 'my'],
  ['đà nẵng', '?da ?nang'],
  ['ĐA 06', '?de ?an 6'],
  ['đ/c Phạm', '?dong° chi° ?pham'],
  ['co bac ma tuy', '?co° ?bac ?ma° ?tuy'],
  ['cờ bạc ma túy', '?co ?bac ?ma ?tuy'],
  ['T.Ư', 'trung uong'],
  ['kết luận TƯ', 'ket luan trung uong'],
  ['ĐẦU TƯ', '?dau tu'],
  ['sát nhập', '?sap ?nhap'],
  ['ko', '?khong'],
  ['inspection', 'kiem tra'],
  ['inspection after dangvien qqq', 'kiem tra dang vien'],
  ['qqq', '?qqq'],
  ['', ''],
])('“%s” is read as “%s”', (query, words) => {
  expect(read(query)).toBe(words);
});

test('a word that is being typed may become any that begins so', () => {
  expect(read('đảng v', true)).toBe('dang vien');
  expect(read('đ', true)).toBe('dang|dinh|dao|duong');
  expect(read('đảng v')).toBe('dang ?v');
});

test('what stood between quotes is told as it was typed', () => {
  expect(readQuery('“Nêu gương ” là', site, false).quoted[0]?.text).toBe('Nêu gương');
});

test('marks count when every word has those that the site knows', () => {
  const exact = (query: string) => readQuery(query, site, false).words.map((word) => word.exact !== undefined);
  expect(exact('đường')).toEqual([true]);
  expect(exact('duong')).toEqual([false]);
  expect(exact('nêu gương')).toEqual([true, true]);
  expect(exact('neu gương')).toEqual([false, false]);
});

test.each([
  ['"nêu gương" đảng viên', [[0, 2]]],
  [
    '“đảng viên” «nêu gương»',
    [
      [0, 2],
      [2, 4],
    ],
  ],
  ['“nêu” gương', []],
  ['“nêu gương', []],
])('%s: what stands between quotes', (query, quoted) => {
  expect(readQuery(query, site, false).quoted.map(({ from, to }) => [from, to])).toEqual(quoted);
});
