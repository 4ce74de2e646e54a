import { expect, test } from 'vitest';
import type { Card } from './index-files.ts';
import { readQuery } from './query.ts';
import { readCard } from './read-card.ts';
import { hitOf } from './shown.ts';
import { wordsOfSite } from './vocabulary.ts';

const CARD: Card = {
  path: 'van-ban/37/',
  name: 'Quy định số 37',
  title: 'về những điều đảng viên không được làm',
  about: 'Ban Chấp hành Trung ương',
  state: 'Đã bị thay thế',
  sections: [
    { text: 'Quy định có 19 điều.' },
    { id: 'dieu-9', title: 'Điều 9. Kê khai', text: 'Kê khai tài sản không trung thực.' },
    { id: 'dieu-14', title: 'Điều 14. Rửa tiền', text: 'Kê khai tài sản, tham ô.' },
  ],
};
const site = wordsOfSite({
  exact: 'quy định 37 kê khai tài sản đảng viên không được làm rửa tiền tham ô qqq trung thực',
  common: '',
});
const shown = (typed: string, card = CARD) => {
  const query = readQuery(typed, site, false);
  return hitOf(
    readCard(card),
    query,
    query.words.map(() => 1),
    '/site/',
  );
};

test('a section that is meant is where the result leads, and others that answer stand below', () => {
  expect(shown('kê khai tài sản')).toMatchObject({
    path: 'van-ban/37/',
    href: '/site/van-ban/37/#dieu-9',
    title: ['Điều 9. ', { found: 'Kê khai' }, ' – Quy định số 37'],
    subject: [],
    about: 'Ban Chấp hành Trung ương',
    state: 'Đã bị thay thế',
    also: [{ href: '/site/van-ban/37/#dieu-14', title: 'Điều 14. Rửa tiền' }],
  });
});

test('a page that is meant shows what it is about, with the words found', () => {
  expect(shown('đảng viên không được làm')).toMatchObject({
    href: '/site/van-ban/37/',
    title: ['Quy định số 37'],
    subject: ['về những điều ', { found: 'đảng viên' }, ' không được ', { found: 'làm' }],
    text: [],
    also: [],
  });
});

test('a page without a subject shows how it begins', () => {
  expect(shown('qqq', { ...CARD, title: '' }).text[0]).toMatch(/^Quy định có 19 điều/);
});

test('one that shares its number has its year behind its name', () => {
  const card = { ...CARD, year: '2021' };
  expect(shown('qqq', card).title).toEqual(['Quy định số 37 năm 2021']);
  expect(shown('kê khai tài sản', card).title.at(-1)).toBe(' – Quy định số 37 năm 2021');
});
