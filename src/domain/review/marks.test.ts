import { expect, test } from 'vitest';
import { marksOf } from './marks.ts';
import { outcomeOf } from './outcome.ts';
import { reviewed } from './review.sample.ts';

const TEXT =
  'Quyết định số 37/QĐ-TW ngày 25/10/2021 của Bộ Chính trị; Nghị định số 30/2020/NĐ-CP; Kết luận số 99-KL/TW năm 2020';

test('mentions and words outside them that findings are about, in the order of the text', () => {
  const review = reviewed(TEXT);
  const marks = marksOf(review).map((mark) => {
    const { label, lead } = outcomeOf(mark, review);
    return [TEXT.slice(mark.start, mark.end), label, lead];
  });
  expect(marks).toEqual([
    ['Quyết định số 37/QĐ-TW', 'sai loại văn bản, sai thể thức', '37-qd-tw-2021'],
    ['Bộ Chính trị', 'sai cơ quan', undefined],
    ['Nghị định số 30/2020/NĐ-CP', 'văn bản Nhà nước', undefined],
    ['Kết luận số 99-KL/TW', 'chưa có trong kho', undefined],
  ]);
});

test('why a citation leads nowhere, with those that it may mean', () => {
  const review = reviewed('Thực hiện Nghị quyết số 04-NQ/TW ở chi bộ');
  const wholes = marksOf(review).map((mark) => outcomeOf(mark, review).whole);
  expect(wholes).toEqual([expect.stringContaining('Nghị quyết số 04-NQ/TW ngày 30/10/2016')]);
});
