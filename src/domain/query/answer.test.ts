import { describe, expect, test } from 'vitest';
import { answerNumber, namedBeside } from './answer.ts';
import { parseNumberQuery } from './number.ts';
import { indexNumbers } from './number-index.ts';
import { TABLE } from './table.sample.ts';

const INDEX = indexNumbers(TABLE);

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
    ['quy định 37 điều 16', 'dieu-16', '37-qd-tw-2021'],
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
  ['nghị định 37 điều đảng viên không được làm', '37-qd-tw-2021'],
  ['nghị định 37 hóa đơn điện tử', undefined],
])('“%s” means %s', (text, slug) => {
  const query = parseNumberQuery(text, [...TABLE.kinds, ['Chỉ thị', 'CT']]);
  expect(query && answerNumber(query, INDEX).answers[0]?.row.slug).toBe(slug);
});

test('titles of which a query has a word or two tell no directives apart', () => {
  const query = parseNumberQuery('kết luận 21 tác động tới lãng phí của các cơ quan nhà nước', TABLE.kinds);
  const answers = query ? answerNumber(query, INDEX).answers : [];
  expect(answers.map(({ row }) => row.slug)).toEqual(['21-kl-tw-2021', '21-kl-tw-2012']);
  expect(answers[0]?.evidence).toBe(answers[1]?.evidence);
});

test.each([
  ['quy định 37 năm 2016', 'Quy định 37 năm 2016'],
  ['37-QĐ/TW năm 2021', undefined],
  ['quy định 37 còn hiệu lực năm 2025', undefined],
])('of “%s” the missing one is %j, and the nearest is told', (text, missing) => {
  const query = parseNumberQuery(text, TABLE.kinds);
  const answer = query && answerNumber(query, INDEX);
  expect(answer?.missing).toBe(missing);
  expect(answer?.answers[0]?.row.slug).toBe('37-qd-tw-2021');
});

test('a clause without a source leads to its place', () => {
  const query = parseNumberQuery('điều 16 quy định 37', TABLE.kinds);
  expect(query && answerNumber(query, INDEX).answers[0]?.anchor).toBe('dieu-16');
});

test('a directive that has the clause is meant, whatever else was typed', () => {
  const query = parseNumberQuery('ket luan 21 nhom 4 bao ve nen tang tu tuong', TABLE.kinds);
  expect(query && answerNumber(query, INDEX).answers[0]).toMatchObject({
    row: { slug: '21-kl-tw-2021' },
    anchor: 'nhom-4',
  });
});

test.each([
  ['tỉnh Quảng Nam làm gì để thực hiện kết luận 21', ['quang nam']],
  ['hướng dẫn của UBKTTW về kết luận 21', ['uy ban kiem tra trung uong']],
  ['kết luận 21 của Ban Chấp hành Trung ương', []],
  ['quán triệt kết luận 21 ngày 20/5/2022', ['hoi nghi', '20 5 2022']],
  ['buổi học kết luận 21', ['hoi nghi']],
  ['kết luận 21 ngày 25/10/2021', []],
  ['kết luận 21 năm 2022', []],
  ['hội nghị học kết luận 21', ['hoi nghi']],
  ['giám sát ở Quảng Nam theo kết luận 21', ['quang nam', 'giam sat']],
  ['các đoàn kiểm tra kết luận 21', []],
])('“%s” names beside its directive %j', (text, expected) => {
  const query = parseNumberQuery(text, TABLE.kinds);
  const row = INDEX.withSerial(21)[0];
  expect(query && row && namedBeside(query, row, INDEX)).toEqual(expected);
});
