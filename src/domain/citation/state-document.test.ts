import { expect, test } from 'vitest';
import { findDocuments } from './find.ts';
import { readText } from './reading.ts';

/** A text with state documents between « and », and the kind, number and year of each; "-" for what it does not say. */
const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['«Nghị định số 30/2020/NĐ-CP» về công tác văn thư', ['Nghị định 30/2020/NĐ-CP 2020']],
  [
    '«Luật số 80/2015/QH13» và «Nghị quyết 101/2025/UBTVQH15»',
    ['Luật 80/2015/QH13 2015', 'Nghị quyết 101/2025/UBTVQH15 2025'],
  ],
  ['«Quyết định 439/QĐ-TTg», ngày 5/4/2021', ['Quyết định 439/QĐ-TTg 2021']],
  ['«Quyết định số 1679/QĐ- TTg» ngày 22/11/2019', ['Quyết định 1679/QĐ-TTg 2019']],
  ['văn bản số «4912/UBND-NC»', ['- 4912/UBND-NC -']],
  ['«Quyết định số 216-CP» ngày 26-12-1961', ['Quyết định 216-CP 1961']],
  ['«QĐ 7643/2021» của Bộ', ['Quyết định 7643/2021 2021']],
  ['«Nghị quyết 42» của Chính phủ', ['Nghị quyết 42 -']],
  ['«Quyết định 439» ngày 5/4/2021 của Thủ tướng Chính phủ', ['Quyết định 439 2021']],
  ['UBND tỉnh ban hành «Kế hoạch 43» về đô thị', ['Kế hoạch 43 -']],
  ['«Quy định số 180/QĐ-NHNO-BH» của ngân hàng', ['Quy định 180/QĐ-NHNO-BH -']],
  // Those of the Party, the Front and the unions are none, nor is a date.
  ['Quy định số 37-QĐ/TW, Kế hoạch số 43/KH-TU, Nghị quyết số 621/NQ-NS-TU', []],
  ['Kế hoạch số 12/KH-MTTQ và Hướng dẫn 05-HD/TĐTN', []],
  ['ngày 21/10/2021, tháng 10/2021, 24/7', []],
];

test.each(CASES)('%s', (marked, expected) => {
  const spans = [...marked.matchAll(/«([^»]*)»/g)].map(([, words]) => words);
  const text = marked.replace(/[«»]/g, '');
  const { stateDocuments } = findDocuments(readText(text));
  expect(stateDocuments.map(({ start, end }) => text.slice(start, end))).toEqual(spans);
  expect(stateDocuments.map(({ kind = '-', number, year = '-' }) => `${kind} ${number} ${year}`)).toEqual(expected);
});
