import { expect, test } from 'vitest';
import { splitAtNumbers } from './numbers-in-text.ts';

test.each([
  ['theo Quy định số 37-QĐ/TW và 08-QĐi/TW.', ['37-QĐ/TW', '08-QĐi/TW']],
  ['ghi “37/QĐ-TW”, căn cứ Nghị định số 30/2020/NĐ-CP', ['37/QĐ-TW', '30/2020/NĐ-CP']],
  ['Điều 9, ngày 25/10/2021, mục 3-4 và 03-HD/UBKTTW', ['03-HD/UBKTTW']],
])('cuts “%s” at its numbers', (text, numbers) => {
  const parts = splitAtNumbers(text);
  expect(parts.join('')).toBe(text);
  expect(parts.filter((_, at) => at % 2 === 1)).toEqual(numbers);
});
