import { expect, test } from 'vitest';
import { describeCitations, mentionsIn } from './cite.ts';
import { SAMPLE } from './resolve.sample.ts';

test('mentions for other programs', () => {
  const text = 'Theo Kế hoạch 43 và Kết luận số 21/KL-TW';
  const context = { page_province: 'Đắk Nông', page_issuer: null, page_date: '2022-03-29' };
  expect(mentionsIn({ id: 1, text, context }, SAMPLE)).toEqual([
    { start: 5, end: 16, surface: 'Kế hoạch 43', number: null, target: '43-kh-tu-dak-nong-2022' },
    { start: 20, end: 40, surface: 'Kết luận số 21/KL-TW', number: '21-KL/TW', target: '21-kl-tw-2021' },
  ]);
});

test.each([{}, { context: null }, { context: {} }, { context: { page_date: '29/03/2022' } }])(
  'little context: %j',
  (page) => {
    const [mention] = mentionsIn({ id: 1, text: 'Kết luận 21', ...page }, SAMPLE);
    expect(mention?.target).toBeNull();
  },
);

test('a report for people', () => {
  expect(describeCitations('Hội nghị\nvề Quy định 37 và Kết luận\n12.', SAMPLE)).toBe(
    [
      '2:4  Quy định 37  (thiếu ký hiệu)  → 37-qd-tw-2021',
      '2:19  Kết luận 12  (thiếu ký hiệu)  ✗ không có văn bản nào mang số này trong kho',
      'Tìm thấy 2 chỗ viện dẫn.',
      '',
    ].join('\n'),
  );
});
