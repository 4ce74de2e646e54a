import { expect, test } from 'vitest';
import type { DirectiveData } from '../content/schema.ts';
import { citationForm } from './citation-form.ts';

const RULE: DirectiveData = {
  kind: 'Quy định',
  number: '37-QĐ/TW',
  title: 'về những điều đảng viên không được làm',
  issuer: 'ban-chap-hanh-trung-uong',
  issued: '2021-10-25',
  term: 'XIII',
  status: { state: 'replaced', checked: '2026-11-21', sources: ['bao'] },
  coverage: 'full',
  relations: {},
  themes: {},
  sources: ['bao'],
};

test('number, day, body, term and title', () => {
  expect(citationForm(RULE, 'Ban Chấp hành Trung ương')).toBe(
    'Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương khóa XIII về những điều đảng viên không được làm',
  );
});

test('what is not known is left out', () => {
  const { issued, term, ...undated } = RULE;
  expect([issued, term]).toEqual(['2021-10-25', 'XIII']);
  expect(citationForm(undated, 'Đảng đoàn Quốc hội')).toBe(
    'Quy định số 37-QĐ/TW của Đảng đoàn Quốc hội về những điều đảng viên không được làm',
  );
});
