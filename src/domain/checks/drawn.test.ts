import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { notDrawn } from './drawn.ts';

test.each([
  ['về tiếp tục đẩy mạnh xây dựng, chỉnh đốn Đảng (khóa XIII) – “tự diễn biến”', undefined],
  ['từ 2021 → 2025', '→'],
  ['≥ 50 tuổi', '≥'],
  ['№ 37', '№'],
])('%s', (text, odd) => {
  expect(notDrawn(text)).toBe(odd);
});

test('every letter that counts as drawn is in one of the two subsets of the font', () => {
  const subsets = JSON.parse(readFileSync('node_modules/@fontsource/noto-serif/unicode.json', 'utf8'));
  const ranges = `${subsets.latin},${subsets.vietnamese}`.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  const has = (code: number) => ranges.some(([first, last]) => first <= code && code <= last);
  const wrong = Array.from({ length: 0x3000 - 0x20 }, (_, index) => index + 0x20).filter(
    (code) => notDrawn(String.fromCodePoint(code)) === undefined && !has(code),
  );
  expect(wrong).toEqual([]);
});
