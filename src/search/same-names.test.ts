import { expect, test } from 'vitest';
import type { Hit } from './result.ts';
import { withYears } from './same-names.ts';

const hit = (path: string, title: Hit['title'], about: string): Hit => {
  return { path, href: `/${path}`, title, about, subject: [], text: [], state: '', also: [] };
};
const titles = (hits: readonly Hit[]) => withYears(hits).map(({ title }) => title);

test('two directives of one number have their years, and no other has', () => {
  const found = [{ found: 'Kết' }, ' luận số 21-KL/TW'];
  const hits = [
    hit('van-ban/21-kl-tw-2021/', found, 'Ban Chấp hành Trung ương, 25/10/2021'),
    hit('van-ban/21-kl-tw-2012/', ['Mục đích – Kết luận số 21-KL/TW'], 'Ban Chấp hành Trung ương, 25/5/2012'),
    hit('van-ban/37-qd-tw-2021/', ['Quy định số 37-QĐ/TW'], 'Ban Chấp hành Trung ương, 25/10/2021'),
  ];
  expect(titles(hits)).toEqual([
    [...found, ' năm 2021'],
    ['Mục đích – Kết luận số 21-KL/TW', ' năm 2012'],
    ['Quy định số 37-QĐ/TW'],
  ]);
});

test('one whose day is unknown keeps its name', () => {
  expect(titles([hit('a/', ['A'], 'Tỉnh ủy'), hit('b/', ['A'], 'Tỉnh ủy, 1/2/2022')])).toEqual([
    ['A'],
    ['A', ' năm 2022'],
  ]);
});
