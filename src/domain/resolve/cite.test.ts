import { expect, test } from 'vitest';
import { describeCitations, mentionsIn } from './cite.ts';
import { type Passage, readPassage } from './passage.ts';
import { SAMPLE } from './resolve.sample.ts';

/** A line that is a passage. */
function passage(data: object): Passage {
  const read = readPassage(JSON.stringify(data));
  if ('error' in read) throw new Error(read.error);
  return read;
}

test('mentions for other programs', () => {
  const text = 'Theo Điều 3 Quy định 37, Kế hoạch 43 và Nghị định 30/2020/NĐ-CP, đảng viên …';
  const context = { page_province: 'Đắk Nông', page_issuer: null, page_date: '2022-03-29' };
  expect(mentionsIn(passage({ id: 1, text, context }), SAMPLE)).toEqual([
    {
      type: 'directive',
      start: 12,
      end: 23,
      surface: 'Quy định 37',
      kind: 'Quy định',
      number: null,
      form: 'short',
      clauses: [{ id: 'dieu-3', until: null, anchor: 'dieu-3', start: 5, end: 11, surface: 'Điều 3' }],
      target: '37-qd-tw-2021',
      candidates: [],
      reason: null,
      why: null,
    },
    {
      type: 'directive',
      start: 25,
      end: 36,
      surface: 'Kế hoạch 43',
      kind: 'Kế hoạch',
      number: null,
      form: 'short',
      clauses: [],
      target: '43-kh-tu-dak-nong-2022',
      candidates: [],
      reason: null,
      why: null,
    },
    {
      type: 'state',
      start: 40,
      end: 63,
      surface: 'Nghị định 30/2020/NĐ-CP',
      kind: 'Nghị định',
      number: '30/2020/NĐ-CP',
      year: 2020,
    },
  ]);
});

test.each([{}, { context: null }, { context: {} }, { context: { page_date: '29/03/2022' } }])(
  'little context: %j',
  (page) => {
    const [mention] = mentionsIn(passage({ id: 1, text: 'Kết luận 21', ...page }), SAMPLE);
    expect(mention).toMatchObject({
      target: null,
      reason: 'ambiguous',
      candidates: ['21-kl-tw-2012', '21-kl-tw-2021'],
    });
  },
);

test.each([
  ['{"id": 1', 'không phải là một đối tượng JSON'],
  ['[]', 'không phải là một đối tượng JSON'],
  ['{"id": 1, "text": 5}', 'Trường "text"'],
  ['{"text": "a", "format": "pdf"}', 'Trường "format" là "pdf"'],
])('the line %s is told to be wrong', (line, message) => {
  expect(readPassage(line)).toEqual({ error: expect.stringContaining(message) });
});

test('a report for people', () => {
  const text =
    'Hội nghị\nvề Quy định 37-QĐ/TW năm 2021, Điều 3, 20; Kết luận\n12, Nghị quyết 21-NQ/TW về công tác dân số\nvà Nghị định 30/2020/NĐ-CP.';
  expect(describeCitations(text, SAMPLE)).toBe(
    [
      '2:4  Quy định 37-QĐ/TW  37-QĐ/TW  → 37-qd-tw-2021#dieu-3 (trang không có 20)',
      '2:44  Kết luận 12  (thiếu ký hiệu)  ✗ không có văn bản nào mang số này trong kho',
      '3:5  Nghị quyết 21-NQ/TW  21-NQ/TW  ✗ là văn bản khác cùng số, không có trong kho: Nghị quyết số 21-NQ/TW ngày 25/10/2017 về công tác dân số trong tình hình mới',
      '4:4  Nghị định 30/2020/NĐ-CP  30/2020/NĐ-CP  · văn bản Nhà nước, không liên kết',
      'Tìm thấy 3 chỗ viện dẫn văn bản của Đảng, 1 chỗ nhắc văn bản Nhà nước.',
      '',
    ].join('\n'),
  );
});
