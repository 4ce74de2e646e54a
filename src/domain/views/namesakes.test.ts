import { expect, test } from 'vitest';
import { LIBRARY } from './library.sample.ts';
import { namesakesOf, type OutsideEntry, shortSubject } from './namesakes.ts';

const outside = (slug: string, number: string, issued?: string): OutsideEntry => {
  return { slug, data: { kind: 'Quy định', number, title: 'về việc khác', issued, sources: ['bao'] } };
};
const REGISTER = [
  outside('37-qd-tw-2016', '37-QĐ/TW', '2016-09-01'),
  outside('37-qd-tw-2011', '37-QĐ/TW'),
  outside('207-qdi-tw-2018', '207-QĐi/TW'),
];

const namesakes = namesakesOf([...LIBRARY.directives.values()], REGISTER);

test('those of the same number and kind, never the directive itself', () => {
  expect(namesakes.get('21-kl-tw-2021')?.directives.map(({ slug }) => slug)).toEqual(['21-kl-tw-2012']);
  expect(namesakes.get('21-kl-tw-2012')?.directives.map(({ slug }) => slug)).toEqual(['21-kl-tw-2021']);
});

test('those without a page, from the oldest; QĐ and QĐi are written for each other', () => {
  expect(namesakes.get('37-qd-tw-2021')?.outside.map(({ slug }) => slug)).toEqual(['37-qd-tw-2011', '37-qd-tw-2016']);
  expect(namesakes.get('207-qd-tw-2026')?.outside.map(({ slug }) => slug)).toEqual(['207-qdi-tw-2018']);
});

test('one number of two kinds, and no number, make no namesakes', () => {
  expect([...namesakes.keys()]).toHaveLength(4);
});

test.each([
  ['về những điều đảng viên không được làm', 'về những điều đảng viên không được làm'],
  ['về việc tiếp tục thực hiện Nghị quyết khóa X về phòng, chống tham nhũng', 'về phòng, chống tham nhũng'],
  ['về xây dựng Đảng; xử lý đảng viên suy thoái về tư tưởng', 'về xây dựng Đảng'],
])('%s, in short', (title, short) => {
  expect(shortSubject(title)).toBe(short);
});
