import { expect, test } from 'vitest';
import { clauseCitation } from './clause-citation.ts';

const cite = (heading?: string, isInferred = false) =>
  clauseCitation(
    'Quy định số 37-QĐ/TW',
    'bản tóm lược',
    'https://x.vn/#a',
    heading ? { heading, isInferred } : undefined,
  );

test.each([
  [undefined, false, 'Quy định số 37-QĐ/TW (bản tóm lược), https://x.vn/#a'],
  ['Điều 3. Nêu gương', false, 'Điều 3, Quy định số 37-QĐ/TW (bản tóm lược), https://x.vn/#a'],
  ['Mục đích', false, 'mục “Mục đích”, Quy định số 37-QĐ/TW (bản tóm lược), https://x.vn/#a'],
  [
    'Điều 7. Đoàn kết',
    true,
    'Điều 7, Quy định số 37-QĐ/TW (bản tóm lược; nội dung mục này là suy ra), https://x.vn/#a',
  ],
])('%s, inferred: %s', (heading, isInferred, text) => {
  expect(cite(heading, isInferred)).toBe(text);
});
