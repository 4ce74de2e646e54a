import { expect, test } from 'vitest';
import { exactForm } from '../domain/language/vietnamese.ts';
import { wordsOfSite } from './vocabulary.ts';

const site = wordsOfSite({
  exact: 'đảng viên không được làm quy định từ soi sửa tự chuyển hóa nam làm cán dân',
  common: 'vien dang',
});

test.each([
  ['dangvien', 'dang vien'],
  ['khongduoclam', 'khong duoc lam'],
  ['tusoitusua', 'tu soi tu sua'],
  ['dang', undefined],
  ['xyzdang', undefined],
  ['dang'.repeat(20), undefined],
])('%s is made of %s', (word, parts) => {
  expect(site.parted(word)?.join(' ')).toBe(parts);
});

test('words are known folded, and with their marks', () => {
  expect(site.isKnown('dinh')).toBe(true);
  expect(site.isExact('hóa'.normalize('NFD'))).toBe(false);
  expect(site.beginningWith('d', 'd')).toEqual(['dang', 'duoc', 'dinh', 'dan']);
  // A mark that was typed counts, a tone only when it was; where nothing has them, they are a slip.
  expect(site.beginningWith('d', 'đ')).toEqual(['dang', 'duoc', 'dinh']);
  expect(site.beginningWith('quy', exactForm('quy'))).toEqual(['quy']);
  expect(site.beginningWith('can', exactForm('cán'))).toEqual(['can']);
  expect(site.beginningWith('da', exactForm('đả'))).toEqual(['dang']);
  expect(site.beginningWith('ca', exactForm('cạ'))).toEqual(['can']);
  expect(site.near('dan')).toEqual(['dang', 'can']);
  // “đản” is “đảng” with a letter too few, not “cán”, which has another tone; “dán” may be “cán”.
  expect(site.near('dan', exactForm('đản'))).toEqual(['dang']);
  expect(site.near('dan', exactForm('dán'))).toEqual(['dang', 'can']);
  expect(['vien', 'dang', 'quy'].map(site.commonness)).toEqual([1, 2, 0]);
});
