import { expect, test } from 'vitest';
import { exactShare, passagesMeant } from './passage.ts';
import { readQuery } from './query.ts';
import { readCard } from './read-card.ts';
import { wordsOfSite } from './vocabulary.ts';
import { wordsOf } from './words.ts';

const CARD = {
  path: 'van-ban/37/',
  name: 'Quy định số 37-QĐ/TW',
  title: 'về những điều đảng viên không được làm',
  about: 'Ban Chấp hành Trung ương',
  state: '',
  sections: [
    { text: 'Quy định có 19 điều.' },
    { id: 'dieu-5', title: 'Điều 5. Nói, viết', text: 'Viết bài, đăng tin sai sự thật.', typed: 'bịa chuyện' },
    { id: 'dieu-9', title: 'Điều 9. Kê khai tài sản', text: 'Kê khai không trung thực; mở tài khoản ở nước ngoài.' },
  ],
};

const text = [
  CARD.name,
  CARD.title,
  ...CARD.sections.map((section) => `${section.title ?? ''} ${section.text} bịa chuyện`),
].join(' ');
const site = wordsOfSite({ exact: [...new Set(wordsOf(text).map(({ exact }) => exact))].join(' '), common: '' });

test.each([
  ['kê khai tài sản', 'dieu-9'],
  ['quy định 37 mở tài khoản ở nước ngoài', 'dieu-9'],
  ['đảng viên đăng tin sai sự thật', 'dieu-5'],
  ['những điều đảng viên không được làm', undefined],
  ['bịa chuyện', 'dieu-5'],
  ['quy định 37', undefined],
  ['19 điều', undefined],
])('“%s” means the section %s', (query, id) => {
  const { words } = readQuery(query, site, false);
  expect(
    passagesMeant(
      readCard(CARD),
      words,
      words.map(() => 1),
    )[0]?.section.id,
  ).toBe(id);
});

test('a text has a part of the words with the marks that were typed', () => {
  const other = wordsOfSite({ exact: 'lâm đông đồng'.normalize('NFD'), common: '' });
  const { words } = readQuery('Lâm Đông', other, false);
  expect(exactShare(words, wordsOf('Ông Lâm Đông'))).toBe(1);
  expect(exactShare(words, wordsOf('tỉnh Lâm Đồng'))).toBe(0.5);
  expect(exactShare(words, wordsOf('tỉnh Quảng Nam'))).toBe(1);
  expect(exactShare(readQuery('lam dong', other, false).words, wordsOf('tỉnh Lâm Đồng'))).toBe(1);
});
