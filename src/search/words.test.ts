import { expect, test } from 'vitest';
import { foldedWords, wordsOf } from './words.ts';

test.each([
  ['Những điều đảng viên', 'nhung dieu dang vien'],
  ['KL21', 'kl 21'],
  ['1.616 đại biểu', '1616 dai bieu'],
  ['ngày 09/05/2022', 'ngay 9 5 2022'],
  ['20 tháng 5 năm 2022', '20 5 2022'],
  ['sáng 23 tháng 2', 'sang 23 2'],
  ['năm 2022, tháng 5', 'nam 2022 thang 5'],
  ['Quy định số 37-QĐ/TW', 'quy dinh 37 qd tw'],
  ['số và ký hiệu', 'so ky hieu'],
  ['tự soi và tự sửa', 'tu soi tu sua'],
  ['', ''],
])('“%s” has the words “%s”', (text, words) => {
  expect(foldedWords(text).join(' ')).toBe(words);
});

test('a word knows where it stands, and its marks wherever the tone is put', () => {
  const [hoa] = wordsOf('— Hoà');
  expect(hoa).toMatchObject({ from: 2, to: 5, folded: 'hoa' });
  expect(hoa?.exact).toBe(wordsOf('hòa')[0]?.exact);
  expect(hoa?.exact).not.toBe(wordsOf('hóa')[0]?.exact);
});
