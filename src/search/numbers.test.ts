import { expect, test } from 'vitest';
import { numbersOf } from './numbers.ts';

const find = numbersOf(
  {
    kinds: [
      ['Quy định', 'QĐ', 'QĐi'],
      ['Hướng dẫn', 'HD'],
    ],
    issuers: [['Ban Chấp hành Trung ương']],
    states: ['Đã bị thay thế'],
    rows: [
      ['37-QĐ/TW', 0, 0, '2021-10-25', 0, 'về những điều đảng viên không được làm', 13, 'dieu 1-9', 0],
      ['262-QĐ/TW', 0, 0, '2025-02-03', 0, 'về sửa đổi', 13, '', 0],
      ['262-QĐ/TW', 0, 0, '2014-10-08', 0, 'về lấy phiếu tín nhiệm', 11, '', 0],
    ],
  },
  '/site/',
);

test('a directive is shown with who issued it, and when', () => {
  expect(find('quy dinh 37 dieu 3').hits).toEqual([
    {
      path: 'van-ban/37-qd-tw-2021/',
      href: '/site/van-ban/37-qd-tw-2021/#dieu-3',
      title: ['Điều 3 – Quy định số 37-QĐ/TW'],
      subject: ['về những điều đảng viên không được làm'],
      text: [],
      about: 'Ban Chấp hành Trung ương, 25/10/2021',
      state: 'Đã bị thay thế',
      also: [],
    },
  ]);
});

test('those of one number have their years', () => {
  expect(find('262-QĐ/TW').hits.map(({ title }) => title)).toEqual([
    ['Quy định số 262-QĐ/TW năm 2025'],
    ['Quy định số 262-QĐ/TW năm 2014'],
  ]);
});

test.each([
  ['11-HD/VPTW', '11-HD/VPTW', ['11-HD/VPTW', '11-HD/VPTW']],
  ['hướng dẫn 11', 'Hướng dẫn 11', ['Hướng dẫn 11', 'Hướng dẫn số 11']],
  ['qd 37 dieu 12', 'Điều 12 của Quy định số 37-QĐ/TW', []],
  ['quy định 37', undefined, []],
  ['nêu gương', undefined, []],
])('“%s” misses %s', (query, missing, phrases) => {
  expect(find(query)).toMatchObject({ missing, phrases });
});
