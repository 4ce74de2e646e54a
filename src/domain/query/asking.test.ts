import { expect, test } from 'vitest';
import { lightWords, wishOf } from './asking.ts';

const telling = (query: string) => {
  const words = query.split(' ');
  const light = lightWords(words);
  return words.filter((_, at) => !light[at]).join(' ');
};

test.each([
  ['tu dien bien la gi', 'tu dien bien'],
  ['quy dinh 144 co may chuan muc', 'quy dinh 144 chuan muc'],
  ['he thong chinh tri gom nhung gi', 'he thong chinh tri'],
  ['quy dinh lay phieu tin nhiem hien hanh', 'quy dinh lay phieu tin nhiem'],
  ['la gi', 'la gi'],
  ['dang doan con ton tai khong', 'dang doan'],
  ['danh bac bi xu ly the nao', 'danh bac'],
  ['the thuc bay gio theo quy dinh nao', 'the thuc quy dinh'],
  ['viet tat giong nhau a', 'viet tat'],
  ['ket luan 21 trien khai ra sao', 'ket luan 21 trien khai'],
  ['giai thich tu trien khai', 'trien khai'],
  ['khai niem neu guong', 'neu guong'],
  ['dak nong nay la lam dong', 'dak nong lam dong'],
  ['quy dinh the thuc dang ap dung', 'quy dinh the thuc'],
  ['quy dinh 37 con hieu luc', 'quy dinh 37'],
])('“%s” is about “%s”', (query, about) => {
  expect(telling(query)).toBe(about);
});

test('a word with other marks is another word', () => {
  const exact = ['co\u0300', 'ba\u0323c', 'ma', 'co\u0301'];
  expect(lightWords(['co', 'bac', 'ma', 'co'], exact)).toEqual([false, false, false, true]);
  expect(lightWords(['co', 'bac', 'ma', 'co'])).toEqual([true, false, true, true]);
});

test.each([
  ['dang doan la gi', { definition: true, list: false, newest: false, renamed: false }],
  ['huong dan the thuc van ban dang moi', { definition: false, list: false, newest: true, renamed: false }],
  ['doi moi phuong thuc lanh dao', { definition: false, list: false, newest: false, renamed: false }],
  ['dvkdl viet tat cua cai gi', { definition: true, list: false, newest: false, renamed: false }],
  ['khai niem suy thoai', { definition: true, list: false, newest: false, renamed: false }],
  ['qd la quyet dinh hay quy dinh', { definition: true, list: false, newest: false, renamed: false }],
  ['hai duong gio thuoc hai phong', { definition: false, list: false, newest: false, renamed: true }],
  ['quang nam sau khi sap nhap', { definition: false, list: false, newest: false, renamed: true }],
  ['van ban nao con hieu luc', { definition: false, list: true, newest: false, renamed: false }],
  ['nam 2018 quy dinh nao dang ap dung', { definition: false, list: true, newest: false, renamed: false }],
  ['quy dinh the thuc dang ap dung', { definition: false, list: false, newest: true, renamed: false }],
  ['bo chinh tri ban hanh quy dinh gi', { definition: false, list: true, newest: false, renamed: false }],
  ['danh sach nguon', { definition: false, list: true, newest: false, renamed: false }],
  ['hai phong moi gom cac tinh nao', { definition: false, list: false, newest: false, renamed: true }],
  ['cac tinh da trien khai ket luan 21', { definition: false, list: true, newest: false, renamed: false }],
  ['so do thay the', { definition: false, list: true, newest: false, renamed: false }],
  ['cac quy dinh cua bo chinh tri', { definition: false, list: true, newest: false, renamed: false }],
])('“%s” wishes for %o', (query, wish) => {
  expect(wishOf(query.split(' '))).toEqual(wish);
});
