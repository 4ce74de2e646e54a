import { expect, test } from 'vitest';
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
  'đ\u0323',
];

const SIZE = 250_000;

test.each(PIECES)(
  'a quarter of a megabyte of %j takes less than two seconds of the processor',
  { timeout: 60_000 },
  (piece) => {
    const text = `Quy định số 1, ${piece.repeat(SIZE / piece.length)}`;
    const begun = process.cpuUsage();
    documentsCited(text, SAMPLE);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(2000);
  },
);
