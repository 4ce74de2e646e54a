import { expect, test } from 'vitest';
import { TABLE } from './table.sample.ts';
import { slugOf, unpacker } from './table.ts';

const rows = TABLE.rows.map(unpacker(TABLE));

test('a row is given in full', () => {
  expect(rows[0]).toEqual({
    slug: '43-kh-tu-dak-nong-2022',
    number: '43-KH/TU',
    serial: 43,
    kind: 'Kế hoạch',
    codes: ['kh'],
    organ: 'tu',
    issuer: 'Tỉnh ủy Đắk Nông',
    place: 'Đắk Nông',
    issued: '2022-03-23',
    state: 'Chưa rõ hiệu lực',
    title: 'thực hiện Kết luận số 21-KL/TW',
    term: 0,
    clauses: '',
    unsourced: '',
    plenum: 0,
  });
});

test('a row without a code has no body, and the name of its page when that is another one', () => {
  expect(rows[1]).toMatchObject({ serial: 107, organ: '', slug: '107-kh-tu-quang-nam-2022' });
});

test.each([
  ['21-KL/TW', '', '2021-10-25', '21-kl-tw-2021'],
  ['08-QĐi/TW', '', '2018', '08-qdi-tw-2018'],
  ['122-KH/TU', 'Hải Phòng', '2022-01-01', '122-kh-tu-hai-phong-2022'],
])('%s (%s) of %s is %s', (number, place, issued, slug) => {
  expect(slugOf(number, place, issued)).toBe(slug);
});
