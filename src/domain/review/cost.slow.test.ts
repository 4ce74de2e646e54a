import { expect, test } from 'vitest';
import { growthOf, LINEAR } from '../../tests/cost.ts';
import { corrected } from './corrected.ts';
import { marksOf } from './marks.ts';
import { placesOf } from './places.ts';
import { reviewed } from './review.sample.ts';

/** Pieces that a long text is made of: right, wrong in each way, one paragraph, and what is nearly a citation. */
const PIECES = [
  'Quy định số 37/QĐ-TW ngày 25/11/2021 của Bộ Chính trị về những điều đảng viên không được làm.\n',
  'Quyết định số 37-QĐ/TW, Điều 9; ',
  'Nghị quyết số 04-NQ/TW ',
  'Nghị quyết số 04-NQ/TW ngày 30/11/2016 về tăng cường xây dựng, chỉnh đốn Đảng. Nghị quyết số 04-NQ/TW. ',
  'Ngày 1/2/2020, Ban Bí thư ban hành ',
  'khóa XI ',
  'về những điều đảng viên ',
  '<script>alert(1)</script> <b>Quy định</b> số <i>37</i>-QĐ/TW ',
  '\u202Eمرحبا \u2067Quy định 37\u2069 ',
  '\uD800 37-\uDC00QĐ/TW 999999999999 ',
  'a',
];

test.each(PIECES)(
  'a review of a long text of %j, and all that is shown of it, costs what its length costs',
  {
    timeout: 60_000,
  },
  (piece) => {
    const read = (size: number) => {
      const text = `Quy định số 37-QĐ/TW ${piece.repeat(size / piece.length)}`;
      const review = reviewed(text, '2026-11-26');
      marksOf(review);
      placesOf(text, review);
      corrected(text, { start: 0, end: text.length }, review.findings);
    };
    expect(growthOf(read, 4000)).toBeLessThan(LINEAR);
  },
);
