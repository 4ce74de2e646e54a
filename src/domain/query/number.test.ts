import { describe, expect, test } from 'vitest';
import { answerNumber, findByNumber } from './answer.ts';
import { parseNumberQuery } from './number.ts';
import { indexNumbers } from './number-index.ts';
import type { NumberTable } from './table.ts';

const TABLE: NumberTable = {
  kinds: [
    ['Kết luận', 'KL'],
    ['Quy định', 'QĐ', 'QĐi'],
    ['Quyết định', 'QĐ'],
    ['Kế hoạch', 'KH'],
    ['Nghị quyết', 'NQ'],
    ['Hướng dẫn', 'HD'],
  ],
  issuers: [
    ['Ban Chấp hành Trung ương'],
    ['Tỉnh ủy Đắk Nông', 'Đắk Nông'],
    ['Ban Thường vụ Tỉnh ủy Quảng Nam', 'Quảng Nam'],
    ['Ủy ban Kiểm tra Trung ương'],
    ['Bộ Chính trị'],
  ],
  states: ['Chưa rõ hiệu lực'],
  rows: [
    ['43-KH/TU', 3, 1, '2022-03-23', 0, 'thực hiện Kết luận số 21-KL/TW', 0, '', 0],
    ['107', 3, 2, '2022-01-07', 0, 'thực hiện Kết luận 21', 0, '', 0, '107-kh-tu-quang-nam-2022'],
    ['21-KL/TW', 0, 0, '2021-10-25', 0, 'về đẩy mạnh xây dựng, chỉnh đốn Đảng', 13, 'nhom 1-5,phan i ii', 4],
    ['37-QĐ/TW', 1, 0, '2021-10-25', 0, 'về những điều đảng viên không được làm', 13, 'dieu 1-9 11 14', 0],
    ['02-HD/UBKTTW', 5, 3, '2021-11-29', 0, 'thực hiện Quy định về những điều đảng viên không được làm', 13, '', 0],
    ['08-QĐi/TW', 1, 0, '2018-10-25', 0, 'về trách nhiệm nêu gương', 12, '', 0],
    ['04-NQ/TW', 4, 0, '2016-10-30', 0, 'về tăng cường xây dựng, chỉnh đốn Đảng', 12, '', 4],
    ['21-KL/TW', 0, 0, '2012-05-25', 0, 'về phòng, chống tham nhũng, lãng phí', 11, '', 5],
    ['35-NQ/TW', 4, 4, '2018-10-22', 0, 'về tăng cường bảo vệ nền tảng tư tưởng của Đảng', 12, '', 0],
  ],
};

const INDEX = indexNumbers(TABLE);

/** Addresses of the answers to a query, the best first. */
function answersTo(text: string): string[] {
  const query = parseNumberQuery(text, TABLE.kinds);
  return query
    ? findByNumber(query, INDEX).map(({ row, anchor }) => (anchor ? `${row.slug}#${anchor}` : row.slug))
    : [];
}

test.each([
  ['KL21', '21-kl-tw-2021'],
  ['kl 21', '21-kl-tw-2021'],
  ['21 KL TW', '21-kl-tw-2021'],
  ['21-kl/tw', '21-kl-tw-2021'],
  ['21/KL-TW', '21-kl-tw-2021'],
  ['21KLTW', '21-kl-tw-2021'],
  ['021-KL/TW', '21-kl-tw-2021'],
  ['KL21-KL/TW', '21-kl-tw-2021'],
  ['21 – KL / TW', '21-kl-tw-2021'],
  ['２１-KL/TW', '21-kl-tw-2021'],
  ['kết luận số 21', '21-kl-tw-2021'],
  ['kết luận số 21'.normalize('NFD'), '21-kl-tw-2021'],
  ['ket luan so 21 trung uong', '21-kl-tw-2021'],
  ['ketluan21', '21-kl-tw-2021'],
  ['kêt luận 21', '21-kl-tw-2021'],
  ['ket lun 21', '21-kl-tw-2021'],
  ['kết luận 21 của ban chấp hành trung ương', '21-kl-tw-2021'],
  ['kết luận 21 ngày 25/10/2021', '21-kl-tw-2021'],
  ['kết luận 21 ngày 25 tháng 5 năm 2012', '21-kl-tw-2012'],
  ['kl 21 2012', '21-kl-tw-2012'],
  ['kl21 khoá XI', '21-kl-tw-2012'],
  ['kết luận 21 khóa 11', '21-kl-tw-2012'],
  ['kết luận 21 khóa mười một', '21-kl-tw-2012'],
  ['kl 21 tham nhũng', '21-kl-tw-2012'],
  ['qđ37', '37-qd-tw-2021'],
  ['qd 37', '37-qd-tw-2021'],
  ['37-QÐ/TW', '37-qd-tw-2021'],
  ['qui định 37', '37-qd-tw-2021'],
  ['quyết định 37', '37-qd-tw-2021'],
  ['37', '37-qd-tw-2021'],
  ['37 tw', '37-qd-tw-2021'],
  ['37 đảng viên', '37-qd-tw-2021'],
  ['quy dinh 37 dieu 3', '37-qd-tw-2021#dieu-3'],
  ['điều 14 quy định 37', '37-qd-tw-2021#dieu-14'],
  ['khoản 1 điều 3 qđ 37', '37-qd-tw-2021#dieu-3'],
  ['quy định 37 điều 10', '37-qd-tw-2021'],
  ['kết luận 21 nhóm 2', '21-kl-tw-2021#nhom-2'],
  ['kl21 nhóm nhiệm vụ thứ hai', '21-kl-tw-2021#nhom-2'],
  ['kl 21 phần 2', '21-kl-tw-2021#phan-ii'],
  ['quy định 08', '08-qdi-tw-2018'],
  ['08-QĐi/TW', '08-qdi-tw-2018'],
  ['kh 43 dak nong', '43-kh-tu-dak-nong-2022'],
  ['43 kh tu', '43-kh-tu-dak-nong-2022'],
  ['kế hoạch 43 daknong', '43-kh-tu-dak-nong-2022'],
  ['ke hoach 107 quang nam 2022', '107-kh-tu-quang-nam-2022'],
  ['107 quảng nam', '107-kh-tu-quang-nam-2022'],
  ['hd 02 ubkttw', '02-hd-ubkttw-2021'],
  ['hd 2 ubkt tw', '02-hd-ubkttw-2021'],
  ['nghị quyết trung ương 4 khóa XII', '04-nq-tw-2016'],
  ['NQTW4 khóa XII', '04-nq-tw-2016'],
  ['nq tw 4 k12', '04-nq-tw-2016'],
  ['nghị quyết hội nghị lần thứ tư ban chấp hành trung ương khóa XII', '04-nq-tw-2016'],
  ['kết luận trung ương 4 khóa XIII', '21-kl-tw-2021'],
])('“%s” is answered by %s', (query, expected) => {
  expect(answersTo(query)[0]).toBe(expected);
});

test.each([
  '',
  'đảng viên',
  'kết luận',
  'quy định về đảng viên',
  'năm 2021',
  '2021',
  '25/10/2021',
  'khóa XIII',
  'điều 3',
  'điều 37',
  'nhóm 2',
  '19 điều',
  '27 biểu hiện',
  'ban chỉ đạo 35',
  '5 rõ',
  '21 ngày',
  '37 độ',
  'hội nghị trung ương 4 khóa XIII',
  'hội nghị lần thứ 53',
  'ngày 25 tháng 10',
  'kết luận 22',
  'chỉ thị 21',
  'hướng dẫn 21',
  '210-KL/TW',
  '121-KL/TW',
  '21-QĐ/TW',
  '37-KL/TW',
  '43-KH/TW',
  '107-NQ/TW',
  'kế hoạch 4',
  'nghị quyết trung ương 4 khóa X',
  '30/2020/NĐ-CP',
  'kl',
  'tw',
  '🙂 21 🙂 x',
  '<script>37</script>',
  `kết luận 21 ${'x'.repeat(10_000)}`,
])('“%s” is answered by no number', (query) => {
  expect(answersTo(query)).toEqual([]);
});

describe('several directives with one number', () => {
  test('are all offered', () => {
    expect(answersTo('21-KL/TW')).toEqual(['21-kl-tw-2021', '21-kl-tw-2012']);
    expect(answersTo('kl 21 2012')).toEqual(['21-kl-tw-2012', '21-kl-tw-2021']);
  });

  test('a query that speaks for none of them is not certain', () => {
    const query = parseNumberQuery('kết luận 21 quán triệt', TABLE.kinds);
    expect(query && findByNumber(query, INDEX).map(({ certain }) => certain)).toEqual([false, false]);
  });
});

describe('what is not here', () => {
  const answer = (text: string) => {
    const query = parseNumberQuery(text, TABLE.kinds);
    const found = query && answerNumber(query, INDEX);
    return found && { ...found, answers: found.answers.map(({ row }) => row.slug) };
  };

  test.each([
    ['9999-QĐ/TW', '9999-QĐ/TW', []],
    ['nghi quyet 68 kinh te tu nhan', 'Nghị quyết 68', []],
    ['35-KL/TW', '35-KL/TW', ['35-nq-tw-2018']],
    ['kết luận 04', 'Kết luận 04', ['04-nq-tw-2016']],
  ])('“%s” is told to be missing', (text, missing, nearest) => {
    expect(answer(text)).toMatchObject({ missing, answers: nearest });
  });

  test.each([
    ['quy định 37 điều 10', 'dieu-10', '37-qd-tw-2021'],
    ['kl 21 nhóm 9', 'nhom-9', '21-kl-tw-2021'],
  ])('“%s” asks for a clause that is missing', (text, missingClause, first) => {
    const found = answer(text);
    expect(found?.missingClause).toBe(missingClause);
    expect(found?.answers[0]).toBe(first);
  });

  test.each(['kế hoạch 5 năm', 'quy định 19 điều', 'quy định 37 điều 3', 'đảng viên', '107'])(
    '“%s” misses nothing',
    (text) => {
      const found = answer(text);
      expect(found?.missing ?? found?.missingClause).toBeUndefined();
    },
  );
});

test.each([
  ['nghị quyết 14 chống tham nhũng, lãng phí', undefined],
  ['nghi quyet 21 phong chong tham nhung lang phi', '21-kl-tw-2012'],
  ['chỉ thị 35 bảo vệ nền tảng tư tưởng', '35-nq-tw-2018'],
  ['quyết định 43 đắk nông', '43-kh-tu-dak-nong-2022'],
  ['thực hiện kết luận 21 về chỉnh đốn đảng', '21-kl-tw-2021'],
])('“%s” means %s', (text, slug) => {
  const query = parseNumberQuery(text, [...TABLE.kinds, ['Chỉ thị', 'CT']]);
  expect(query && answerNumber(query, INDEX).answers[0]?.row.slug).toBe(slug);
});
