import { expect, test } from 'vitest';
import { fold, slugify } from './vietnamese.ts';

test.each([
  ['Đảng', 'đảng'],
  ['Hoà', 'hòa'],
  ['uỷ', 'ủy'],
  ['thuỷ', 'THỦY'],
  ['Đắk Nông', 'Dak Nong'],
  ['QÐ', 'qđ'],
  ['kết luận'.normalize('NFD'), 'ket luan'],
])('“%s” and “%s” are the same when folded', (a, b) => {
  expect(fold(a)).toBe(fold(b));
});

test.each([
  ['đường', 'tường'],
  ['21-KL/TW', '21-KL/TU'],
  ['hoa', 'hoan'],
])('“%s” and “%s” stay different', (a, b) => {
  expect(fold(a)).not.toBe(fold(b));
});

test.each([
  ['Tỉnh ủy Đắk Nông', 'tinh-uy-dak-nong'],
  ['21-KL/TW', '21-kl-tw'],
  ['  “5 rõ”! ', '5-ro'],
])('slug of “%s”', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});
