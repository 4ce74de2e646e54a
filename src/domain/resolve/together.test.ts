import { expect, test } from 'vitest';
import { growthOf, LINEAR } from '../../tests/cost.ts';
import { findCitations } from '../citation/find.ts';
import { SAMPLE } from './resolve.sample.ts';
import { resolveCitations } from './together.ts';

/** A text and what its citations, in their order, lead to; "-" for nothing. */
const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  // A mention that says enough settles the others, before it and behind it.
  ['Học tập Kết luận 21. Kết luận số 21-KL/TW ngày 25/10/2021 nêu rõ.', '21-kl-tw-2021', '21-kl-tw-2021'],
  ['Kết luận số 21-KL/TW ngày 25/5/2012 nêu rõ. Kết luận 21 còn nhắc lại.', '21-kl-tw-2012', '21-kl-tw-2012'],
  [
    'Tỉnh ủy Đắk Nông ban hành Kế hoạch số 43-KH/TU. Kế hoạch 43 yêu cầu.',
    '43-kh-tu-dak-nong-2022',
    '43-kh-tu-dak-nong-2022',
  ],
  ['Kết luận 21-KL/TW khóa XI. Kết luận 21-KL/TW khóa XIII. Kết luận 21.', '21-kl-tw-2012', '21-kl-tw-2021', '-'],
  // The text is no older than what it names.
  ['Kết luận số 21-KL/TW và Quy định số 37-QĐ/TW được phổ biến.', '21-kl-tw-2021', '37-qd-tw-2021'],
  ['Ngày 18/3/2022, hội nghị bàn về Kết luận 21.', '21-kl-tw-2021'],
  ['Ngày 18/3/2014, hội nghị bàn về Kết luận 21.', '21-kl-tw-2012'],
  ['Sáng 18/3, hội nghị bàn về Kết luận 21.', '-'],
  // Joined to a central document.
  ['Ở tỉnh Gia Lai, ngày 1/6/2022, Kết luận 21-KL/TW và Kế hoạch số 03.', '21-kl-tw-2021', '03-kh-tw-2021'],
  ['Ở tỉnh Gia Lai, ngày 1/6/2022, Kết luận 21-KL/TW; sau đó Kế hoạch số 03.', '21-kl-tw-2021', '-'],
  // The same number was somebody else's.
  ['Nghị quyết số 35-NQ/TU của tỉnh. Nghị quyết 35 đặt mục tiêu.', '-', '-'],
  ['Quy định số 37 của Huyện ủy. Theo Quy định 37 thì khác.', '-', '-'],
  ['Quy định số 37-QĐ/TW ngày 2/5/2026. Quy định 37-QĐ/TW còn mới.', '-', '-'],
  ['Quy định số 37-QĐ/TW ngày 25/10/2021, không phải Quy định 37 của Huyện ủy.', '37-qd-tw-2021', '-'],
];

test.each(CASES)('%s', (text, ...expected) => {
  const found = resolveCitations(findCitations(text), { text }, SAMPLE);
  expect(found.map((resolution) => ('slug' in resolution ? resolution.slug : '-'))).toEqual(expected);
});

test('a long text full of citations costs what its length costs', () => {
  const resolve = (length: number) => {
    const text = 'Kết luận 21 và '.repeat(length);
    return resolveCitations(findCitations(text), { text }, SAMPLE);
  };
  expect(resolve(500)).toHaveLength(500);
  expect(growthOf(resolve, 100)).toBeLessThan(LINEAR);
});
