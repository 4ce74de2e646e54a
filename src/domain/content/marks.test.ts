import { expect, test } from 'vitest';
import { gatherMark, type MarkedSource, mainSource } from './marks.ts';

const source = (title: string, grade: MarkedSource['grade']): MarkedSource => ({
  title,
  publisher: 'Báo',
  url: 'https://bao.vn/1',
  grade,
});
const SOURCES: Readonly<Record<string, MarkedSource>> = {
  bao: source('Một bài', 'primary'),
  dai: source('Một tin', 'primary'),
  trang: source('Một trang', 'secondary'),
  kho: { title: 'Một tệp', publisher: 'Tệp trong một kho', grade: 'secondary' },
  'bien-tap': source('Nhận định', 'editorial'),
};
const sourceOf = (key: string) => SOURCES[key];
const NUMBERED = ['bao', 'dai', 'trang', 'kho'];

test.each([
  [['bao', 'dai', 'bao'], 'primary', '2', '2 nguồn báo chí, chính thức', '1, 2', ''],
  [['bao', 'trang'], 'secondary', 'thứ cấp', 'có nguồn thứ cấp', '1, 3', ''],
  [['bao', 'dai', 'trang', 'kho'], 'secondary', 'thứ cấp', 'có nguồn thứ cấp', '1–4', ''],
  [['bao', 'bien-tap'], 'partly', 'suy ra', 'có phần suy ra', '1', 'Phần còn lại do biên tập suy ra.'],
  [['bien-tap'], 'editorial', 'biên tập', 'nhận định của biên tập', '', 'Nhận định của biên tập.'],
])('%j is marked once, by its weakest: %s', (keys, grade, word, label, printed, end) => {
  expect(gatherMark(keys, NUMBERED, sourceOf)).toMatchObject({ grade, word, label, printed, end });
});

test('a note names the publisher and the title; one without an address has its title alone', () => {
  expect(gatherMark(['bao', 'kho'], NUMBERED, sourceOf)?.sources).toEqual([
    { key: 'bao', name: 'Báo', title: 'Một bài', isWeak: false },
    { key: 'kho', name: '', title: 'Một tệp', isWeak: true },
  ]);
});

test.each([[[]], [['khong-co']], [['bao']]])('%j has no mark on a page of one source', (keys) => {
  expect(gatherMark(keys, NUMBERED, sourceOf, 'bao')).toBeUndefined();
});

test('what rests on more than the source of the page is marked', () => {
  expect(gatherMark(['bao', 'bien-tap'], NUMBERED, sourceOf, 'bao')?.grade).toBe('partly');
});

test.each([
  [4, 1, 'bao'],
  [3, 1, undefined],
  [2, 0, undefined],
])('%i passages of one source and %i of others: %s', (own, others, main) => {
  const passages = [...Array(own).fill(['bao', 'bao']), ...Array(others).fill(['bao', 'dai'])];
  expect(mainSource(passages, sourceOf)).toBe(main);
});

test('our own inference is not the source of a page', () => {
  expect(mainSource(Array(5).fill(['bien-tap']), sourceOf)).toBeUndefined();
});
