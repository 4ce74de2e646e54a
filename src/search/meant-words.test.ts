import { expect, test } from 'vitest';
import { meantWords } from './meant-words.ts';
import { wordsOfSite } from './vocabulary.ts';

const site = wordsOfSite({ exact: 'quy định hướng dẫn đảng viên đa dạng kỹ luật đề án', common: '' });

const read = (text: string, isTyping = false) =>
  meantWords(text, site, isTyping)
    .map(({ forms, typed }) => forms.join('|') || `?${typed}`)
    .join(' ');

test.each([
  ['quy định', 'quy dinh'],
  ['QĐ 37', 'quy dinh 37'],
  ['37-QĐ', '37 ?qd'],
  ['đa dạng', 'da dang'],
  ['ĐA 06', 'de an 6'],
  ['ĐV', 'dang vien'],
  ['ki luật', 'ky luat'],
  ['dangvien', 'dang vien'],
  ['qqq', '?qqq'],
])('“%s” means “%s”', (text, meant) => {
  expect(read(text)).toBe(meant);
});

test('the last word may be a beginning while it is typed', () => {
  expect(read('quy đ', true)).toBe('quy dinh|dang|da|de');
  expect(read('quy 3', true)).toBe('quy 3');
});

test('each word knows where it was typed, and its marks', () => {
  const meant = meantWords('ĐV kỷ', site, false);
  expect(meant.map(({ at, marks }) => [at, marks?.normalize('NFC')])).toEqual([
    [0, undefined],
    [0, undefined],
    [3, 'kỷ'],
  ]);
});

test('no more than 24 words are read', () => {
  expect(meantWords('quy '.repeat(40), site, false)).toHaveLength(24);
});
