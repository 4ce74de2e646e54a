import { expect, test } from 'vitest';
import { documentsCited } from './documents-cited.ts';
import { SAMPLE } from './resolve.sample.ts';

/** A text and what its citations, in their order, lead to; "-" for nothing. */
const CASES: readonly (readonly [text: string, ...expected: string[]])[] = [
  // A mention that says enough settles the others, before it and behind it.
  ['Học tập Kết luận 21. Kết luận số 21-KL/TW ngày 25/10/2021 nêu rõ.', '21-kl-tw-2021', '21-kl-tw-2021'],
  ['Kết luận số 21-KL/TW ngày 25/5/2012 nêu rõ. Kết luận 21 còn nhắc lại.', '21-kl-tw-2012', '21-kl-tw-2012'],
  [
    'Năm 2022, Tỉnh ủy Đắk Nông ban hành Kế hoạch số 43-KH/TU. Kế hoạch 43 yêu cầu.',
    '43-kh-tu-dak-nong-2022',
    '43-kh-tu-dak-nong-2022',
  ],
  ['Kết luận 21-KL/TW khóa XI. Kết luận 21-KL/TW khóa XIII. Kết luận 21.', '21-kl-tw-2012', '21-kl-tw-2021', '-'],
  // The text is no older than what it names.
  ['Kết luận số 21-KL/TW ngày 25/10/2021 và Quy định số 37-QĐ/TW được phổ biến.', '21-kl-tw-2021', '-'],
  [
    'Kết luận số 21-KL/TW ngày 25/10/2021 và Quy định 37-QĐ/TW về những điều đảng viên không được làm.',
    '21-kl-tw-2021',
    '37-qd-tw-2021',
  ],
  ['Kết luận số 21-KL/TW và Quy định số 37-QĐ/TW được phổ biến.', '-', '-'],
  ['Ngày 18/3/2022, Đảng ủy bàn về Kết luận 21.', '21-kl-tw-2021'],
  ['Ngày 18/3/2014, ngân hàng bàn về Kết luận 21.', '-'],
  ['Ngày 18/3/2014, Đảng ủy bàn về Kết luận 21.', '21-kl-tw-2012'],
  ['Sáng 18/3, hội nghị bàn về Kết luận 21.', '-'],
  // What another document is dated is the earliest that the text can be, not its time.
  ['Nghị quyết 12-NQ/TW ngày 16/1/2012. Kết luận 21-KL/TW được học.', '12-nq-tw-2012', '-'],
  // A document does not replace itself.
  ['Kết luận số 21-KL/TW ngày 25/10/2021 kế thừa Kết luận 21-KL/TW.', '21-kl-tw-2021', '-'],
  ['Kết luận số 21-KL/TW ngày 25/10/2021, sau đây là Kết luận 21.', '21-kl-tw-2021', '21-kl-tw-2021'],
  // A short form may be that of a state document.
  ['Ngày 1/6/2017, sau Chỉ thị số 05/CT-TTg là Chỉ thị 05.', '-'],
  ['Ngày 1/6/2017, sau Chỉ thị số 06/CT-TTg, chi bộ học Chỉ thị 05.', '05-ct-tw-2016'],
  ['Sau Chỉ thị số 05/CT-TTg là Chỉ thị 05 ngày 15/5/2016.', '05-ct-tw-2016'],
  // A plenum names the number too.
  ['Nghị quyết Trung ương 4 khóa XII. Nghị quyết 04-NQ/TW được học.', '04-nq-tw-2016', '04-nq-tw-2016'],
  // A sentence that speaks of another time is not drawn to what the number means elsewhere.
  ['Kết luận 21-KL/TW ngày 25/10/2021. Năm 2012, Kết luận 21 mới ra.', '21-kl-tw-2021', '-'],
  // Joined to a central document.
  ['Ở tỉnh Gia Lai, ngày 1/6/2022, Kết luận 21-KL/TW và Kế hoạch số 03.', '21-kl-tw-2021', '03-kh-tw-2021'],
  ['Ở tỉnh Gia Lai, ngày 1/6/2022, Kết luận 21-KL/TW; sau đó Kế hoạch số 03.', '21-kl-tw-2021', '-'],
  // The same number was somebody else's.
  ['Nghị quyết số 35-NQ/TU của tỉnh. Nghị quyết 35 đặt mục tiêu.', '-', '-'],
  ['Quy định số 37 của Huyện ủy. Theo Quy định 37 thì khác.', '-', '-'],
  ['Quy định số 37-QĐ/TW ngày 2/5/2026. Quy định 37-QĐ/TW còn mới.', '-', '-'],
  // A letterhead is no other body's number, and the same number of another body says nothing of this one.
  [
    'Số: 37-QĐ/TW\nHà Nội, ngày 25 tháng 10 năm 2021\n\nQuy định 37-QĐ/TW gồm 19 điều.',
    '37-qd-tw-2021',
    '37-qd-tw-2021',
  ],
  [
    'Quy định số 22-QĐ/TW ngày 28/7/2021. Quyết định số 22-QĐ/ĐU. Quy định 22-QĐ/TW nêu rõ.',
    '22-qd-tw-2021',
    '-',
    '22-qd-tw-2021',
  ],
  // An issuer before a colon begins its paragraph.
  ['Một việc khác.\n\nĐảng đoàn Quốc hội: Kế hoạch số 527 năm 2022.', '527-dang-doan-quoc-hoi-2022'],
  // Another document of the number, in the register, is meant throughout.
  ['Nghị quyết 21-NQ/TW về công tác dân số. Nghị quyết 21 nêu mục tiêu.', '-', '-'],
  // Words that point back, when one document can be meant.
  ['Quy định 37-QĐ/TW năm 2021 nêu 19 điều. Điều 5 của quy định này nói khác.', '37-qd-tw-2021', '37-qd-tw-2021'],
  ['Quy định 37-QĐ/TW năm 2021. Quy định nói trên đã được học.', '37-qd-tw-2021', '37-qd-tw-2021'],
  ['Quy định 37-QĐ/TW năm 2021, Quy định 22-QĐ/TW năm 2021. Quy định nói trên.', '37-qd-tw-2021', '22-qd-tw-2021', '-'],
  ['Nghị quyết 04-NQ/TW năm 2016, Nghị quyết 42 của Chính phủ. Nghị quyết nói trên.', '04-nq-tw-2016', '-'],
  ['Quy định số 37-QĐ/TW ngày 25/10/2021, không phải Quy định 37 của Huyện ủy.', '37-qd-tw-2021', '-'],
];

test.each(CASES)('%s', (text, ...expected) => {
  const { citations } = documentsCited(text, SAMPLE);
  expect(citations.map(({ target = '-' }) => target)).toEqual(expected);
});
