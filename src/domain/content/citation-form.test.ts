import { expect, test } from 'vitest';
import { citationForm } from './citation-form.ts';

const RULE = {
  name: 'Quy định số 37-QĐ/TW',
  title: 'về những điều đảng viên không được làm',
  issued: '2021-10-25',
  term: 'XIII',
};

test('number, day, body, term and title', () => {
  expect(citationForm(RULE, 'Ban Chấp hành Trung ương')).toBe(
    'Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương khóa XIII về những điều đảng viên không được làm',
  );
});

test('what is not known is left out', () => {
  const { name, title } = RULE;
  expect(citationForm({ name, title }, 'Đảng đoàn Quốc hội')).toBe(
    'Quy định số 37-QĐ/TW của Đảng đoàn Quốc hội về những điều đảng viên không được làm',
  );
});
