import { expect, test } from 'vitest';
import { shorten, tell } from './messages.ts';

const NUMBERS = { hits: [], certain: false, isBuried: false, tied: 0, beside: [], missing: undefined, phrases: [] };
const found = { query: 'nêu gương', shown: 3, all: 3, numbers: undefined, nowhere: [] };

test.each([
  [found, '3 kết quả cho “nêu gương”.'],
  [{ ...found, all: 12 }, '3 trong 12 kết quả cho “nêu gương”.'],
  [{ ...found, shown: 0, all: 0 }, 'Không tìm thấy gì cho “nêu gương”.'],
  [
    { ...found, shown: 0, all: 0, numbers: { ...NUMBERS, missing: '9999-QĐ/TW' } },
    'Chưa có 9999-QĐ/TW trong bộ sưu tập.',
  ],
  [
    { ...found, numbers: { ...NUMBERS, missing: 'Điều 12 của Quy định số 37-QĐ/TW' } },
    'Chưa có Điều 12 của Quy định số 37-QĐ/TW trong bộ sưu tập. Dưới đây là những trang gần nhất.',
  ],
  [
    { ...found, nowhere: ['vùng cấm'] },
    'Nguyên văn “vùng cấm” không có ở trang nào. 3 kết quả khi tìm không có dấu ngoặc kép.',
  ],
  [
    { ...found, shown: 0, all: 0, nowhere: ['vùng cấm'] },
    'Nguyên văn “vùng cấm” không có ở trang nào. Không tìm thấy gì cho “nêu gương”.',
  ],
])('%o', (asked, told) => {
  expect(tell(asked)).toBe(told);
});

test('a long text is cut', () => {
  expect(shorten('abcdef', 3)).toBe('abc…');
  expect(shorten('abc', 3)).toBe('abc');
});
