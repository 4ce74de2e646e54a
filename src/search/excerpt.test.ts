import { expect, test } from 'vitest';
import { excerpt, mark } from './excerpt.ts';
import { readQuery } from './query.ts';
import type { Marked } from './result.ts';
import { wordsOfSite } from './vocabulary.ts';

const site = wordsOfSite({ exact: 'đảng viên nêu gương đường dương là gì trong', common: '' });
const words = (query: string) => readQuery(query, site, false).words;
const shown = (marked: Marked) =>
  marked.map((piece) => (typeof piece === 'string' ? piece : `[${piece.found}]`)).join('');

test.each([
  ['dang vien', 'Mỗi Đảng viên nêu gương.', 'Mỗi [Đảng viên] nêu gương.'],
  ['đường', 'Đường và Dương', '[Đường] và Dương'],
  ['duong', 'Đường và Dương', '[Đường] và [Dương]'],
  ['nêu gương là gì', 'Nêu gương là việc của đảng viên', '[Nêu gương] là việc của đảng viên'],
  ['xyz', 'Không có gì', 'Không có gì'],
])('“%s” in “%s”', (query, text, expected) => {
  expect(shown(mark(text, words(query)))).toBe(expected);
});

test('an excerpt begins with the sentence that has the most of the words', () => {
  const text = `${'Một hai ba bốn năm. '.repeat(20)}Câu này nói về nêu gương. ${'Sáu bảy tám chín mười. '.repeat(20)}`;
  expect(shown(excerpt(text, words('nêu gương')))).toMatch(/^…Câu này nói về \[nêu gương\]\. .*…$/);
});
