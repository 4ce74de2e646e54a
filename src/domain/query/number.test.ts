import { describe, expect, test } from 'vitest';
import { findByNumber } from './answer.ts';
import { parseNumberQuery } from './number.ts';
import { indexNumbers } from './number-index.ts';
import { TABLE } from './table.sample.ts';

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
  ['hội nghị trung ương 4 khóa XIII', '21-kl-tw-2021'],
  ['hội nghị trung ương 4 khóa XIII họp ngày nào', '21-kl-tw-2021'],
  ['hntw4 khóa xii', '04-nq-tw-2016'],
  ['Q.Đ 37', '37-qd-tw-2021'],
  ['quy d9inh5 37', '37-qd-tw-2021'],
  ['quy ddinhj 37', '37-qd-tw-2021'],
  ['keets luaanj 21 khoa xi', '21-kl-tw-2012'],
  ['kl21tw', '21-kl-tw-2021'],
  ['Ban Chấp hành Trung ương (2022), Quy định số 37-QĐ/TW ngày 25/10/2021', '37-qd-tw-2021'],
  ['HD ubkttw qđ 37', '37-qd-tw-2021'],
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
  'hội nghị trung ương 4',
  'hội nghị quán triệt trung ương 4 khóa XIII',
  'nghị quyết sắp xếp còn 43 tỉnh',
  'quy định ban hành tháng 2 năm 2023',
  'kế hoạch lập trước tháng 12 2021',
  'hội nghị lần thứ 53',
  'btg tw hn 21/4',
  'hội nghị tw họp ngày 21/4',
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
