import { expect, test } from 'vitest';
import { growthOf, LINEAR } from '../../tests/cost.ts';
import { documentsCited } from './documents-cited.ts';
import { SAMPLE } from './resolve.sample.ts';

/** Pieces that a long text is made of: lists, bare numbers, one paragraph, markup, and what is nearly a citation. */
const PIECES = [
  'Quy định số ',
  '1, ',
  '37; ',
  '21-',
  '21-KL/',
  '21-KL/TW ',
  'Kết luận số 21-KL/TW và ',
  'Quy định 37 “',
  'Tỉnh ủy Đắk Nông, Kế hoạch 43, Điều 1, ',
  'Điều 5 của quy định này và Nghị định 30/2020/NĐ-CP; ',
  'Nghị quyết Trung ương 4, (khóa XI, ',
  '<td>37-QĐ/TW</td>',
  '<!--',
  'đ\u0323',
];

test.each(PIECES)('a long text of %j costs what its length costs', { timeout: 60_000 }, (piece) => {
  const read = (size: number) => documentsCited(`Quy định số 1, ${piece.repeat(size / piece.length)}`, SAMPLE);
  expect(growthOf(read, 8000)).toBeLessThan(LINEAR);
});

test('a megabyte of numbers takes less than five seconds of the processor', { timeout: 60_000 }, () => {
  const begun = process.threadCpuUsage();
  documentsCited('21-KL/TW '.repeat(111_111), SAMPLE);
  const { user, system } = process.threadCpuUsage(begun);
  expect((user + system) / 1_000_000).toBeLessThan(5);
});
