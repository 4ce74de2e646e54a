import { expect, test } from 'vitest';
import type { DirectiveData } from '../content/schema.ts';
import { plenumOf } from './plenum.ts';

const DIRECTIVE: DirectiveData = {
  kind: 'Kết luận',
  title: 'về một việc',
  issuer: 'ban-chap-hanh-trung-uong',
  term: 'XIII',
  status: { state: 'unknown', checked: '2026-11-21', sources: [] },
  coverage: 'record',
  relations: {},
  themes: {},
  sources: [],
};

test.each([
  ['Hội nghị Trung ương 4 khóa XIII thông qua', 4],
  ['Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XIII', 4],
  ['Trung ương 3 khóa X, rồi Trung ương 5 (khóa XIII)', 5],
  ['Trung ương 3 khóa X', undefined],
  ['Trung ương 3 khóa X. Trung ương 5 khóa XIII', 5],
  ['khóa XIII', undefined],
])('“%s” tells of the plenum %s', (text, plenum) => {
  expect(plenumOf(DIRECTIVE, text)).toBe(plenum);
});

test('other kinds, and what other bodies issue, have none', () => {
  const text = 'Trung ương 4 khóa XIII';
  expect(plenumOf({ ...DIRECTIVE, kind: 'Quy định' }, text)).toBeUndefined();
  expect(plenumOf({ ...DIRECTIVE, issuer: 'bo-chinh-tri' }, text)).toBeUndefined();
});
