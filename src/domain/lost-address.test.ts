import { expect, test } from 'vitest';
import { directivesMeant, wordsOfAddress } from './lost-address.ts';
import type { NumberRow } from './query.ts';

const ROWS = [
  ['21-kl-tw-2021', 'Kết luận số 21-KL/TW', 'về đẩy mạnh xây dựng, chỉnh đốn Đảng', 'Ban Chấp hành Trung ương'],
  ['37-qd-tw-2021', 'Quy định số 37-QĐ/TW', 'về những điều đảng viên không được làm', 'Ban Chấp hành Trung ương'],
  ['43-kh-tu-dak-nong-2022', 'Kế hoạch số 43-KH/TU', 'thực hiện Kết luận số 21-KL/TW', 'Tỉnh ủy Đắk Nông'],
  ['03-kh-tw-2021', 'Kế hoạch số 03-KH/TW', 'thực hiện Kết luận số 21-KL/TW', 'Bộ Chính trị'],
  ['21-kl-tw-2012', 'Kết luận số 21-KL/TW', 'về phòng, chống tham nhũng, lãng phí', 'Ban Chấp hành Trung ương'],
  ['du-thao-hai-duong-2022', 'Dự thảo kế hoạch', 'thực hiện Kết luận số 21-KL/TW', 'Tỉnh ủy Hải Dương'],
].map(([slug = '', name = '', title = '', issuer = '']): NumberRow => {
  return { slug, name, title, issuer, issued: '', state: '' };
});

test.each([
  ['37-QD-TW', ['37-qd-tw-2021']],
  ['37-q%C4%91-tw/', ['37-qd-tw-2021']],
  ['37-QĐ/TW'.normalize('NFD'), ['37-qd-tw-2021']],
  ['qd37', ['37-qd-tw-2021']],
  ['quy-dinh-37', ['37-qd-tw-2021']],
  ['Quy%20%C4%91%E1%BB%8Bnh%2037', ['37-qd-tw-2021']],
  ['van-ban/quy-dinh-37-qd-tw.html', ['37-qd-tw-2021']],
  ['van-ban/37-qd-tw-2012/', ['37-qd-tw-2021']],
  ['21-KL/TW', ['21-kl-tw-2021', '21-kl-tw-2012']],
  ['21-kl-tw', ['21-kl-tw-2021', '21-kl-tw-2012']],
  ['ket-luan-21-2012', ['21-kl-tw-2012']],
  ['van-ban/21-kl-tw-2021', ['21-kl-tw-2021']],
  ['3-kh-tw', ['03-kh-tw-2021']],
  ['43-kh-tu/', ['43-kh-tu-dak-nong-2022']],
  ['van-ban/du-thao-hai-duong', ['du-thao-hai-duong-2022']],
])('/%s may mean %s', (path, slugs) => {
  expect(directivesMeant(wordsOfAddress(path), ROWS).map(({ slug }) => slug)).toEqual(slugs);
});

test.each([
  '',
  '22-kl-tw',
  '37-kl-tw',
  '43-kh-tw',
  '12-kl-tw-2021',
  '2021',
  'lien-he',
  'wp-login.php',
  '%E0%A4%A',
  '🙂',
])('/%s means no directive that is known', (path) => {
  expect(directivesMeant(wordsOfAddress(path), ROWS)).toEqual([]);
});

test.each([
  ['van-ban/nhung-dieu-dang-vien', 'nhung dieu dang vien'],
  ['37-Q%C4%90/TW/', '37 QĐ TW'],
  ['tin/neu_guong.html?x=1', 'tin neu guong'],
  ['', ''],
])('/%s: the words to search for are “%s”', (path, words) => {
  expect(wordsOfAddress(path)).toBe(words);
});
