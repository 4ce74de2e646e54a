import { expect, test } from 'vitest';
import { KINDS } from '../party/kinds.ts';
import type { NumberTable } from './table.ts';
import { directivesMeant, wordsOfAddress } from './unknown-address.ts';

const TABLE: NumberTable = {
  kinds: KINDS.map(({ name, codes }) => [name, ...codes]),
  issuers: [
    ['Ban Chấp hành Trung ương'],
    ['Tỉnh ủy Đắk Nông', 'Đắk Nông'],
    ['Bộ Chính trị'],
    ['Tỉnh ủy Hải Dương', 'Hải Dương'],
  ],
  states: ['Chưa rõ hiệu lực'],
  rows: [
    row('21-KL/TW', 'Kết luận', 0, '2021-10-25', 'về đẩy mạnh xây dựng, chỉnh đốn Đảng'),
    row('37-QĐ/TW', 'Quy định', 0, '2021-10-25', 'về những điều đảng viên không được làm'),
    row('43-KH/TU', 'Kế hoạch', 1, '2022-03-23', 'thực hiện Kết luận số 21-KL/TW'),
    row('03-KH/TW', 'Kế hoạch', 2, '2021-12-01', 'thực hiện Kết luận số 21-KL/TW'),
    row('21-KL/TW', 'Kết luận', 0, '2012-05-25', 'về phòng, chống tham nhũng, lãng phí'),
    [...row('', 'Kế hoạch', 3, '2022', 'thực hiện Kết luận số 21-KL/TW'), 'du-thao-hai-duong-2022'],
  ],
};

function row(number: string, kind: string, issuer: number, issued: string, title: string) {
  const kindAt = KINDS.findIndex(({ name }) => name === kind);
  return [number, kindAt, issuer, issued, 0, title, 0, '', 0] as const;
}

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
  expect(directivesMeant(wordsOfAddress(path), TABLE).map(({ slug }) => slug)).toEqual(slugs);
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
  expect(directivesMeant(wordsOfAddress(path), TABLE)).toEqual([]);
});

test.each([
  ['van-ban/nhung-dieu-dang-vien', 'nhung dieu dang vien'],
  ['37-Q%C4%90/TW/', '37 QĐ TW'],
  ['tin/neu_guong.html?x=1', 'tin neu guong'],
  ['', ''],
])('/%s: the words to search for are “%s”', (path, words) => {
  expect(wordsOfAddress(path)).toBe(words);
});
