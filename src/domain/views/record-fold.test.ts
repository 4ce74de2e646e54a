import { expect, test } from 'vitest';
import { recordFold } from './record-fold.ts';

const row = (slug: string) => ({
  slug,
  name: slug,
  issued: undefined,
  title: '',
  state: '',
  note: undefined,
  keys: [],
});
const rows = (label: string, ...slugs: string[]) => {
  return { label, isTheme: false, rows: slugs.map(row), inAll: slugs.length };
};
const inspection = { slug: 'mot-noi', day: '', name: '', about: '', keys: [] };

/** What a page has, of which all is shown unless more is said. */
const shown = (relations: ReturnType<typeof rows>[], inspections = 0) => ({
  plans: [],
  plansInAll: 0,
  inspections: Array.from({ length: inspections }, () => inspection),
  inspectionsInAll: inspections,
  relations,
});

test('one related directive stands open, and so does nothing', () => {
  expect(recordFold(shown([]))).toBeUndefined();
  expect(recordFold(shown([rows('Căn cứ', 'a')]))).toBeUndefined();
});

test('more are folded, and one that is related in two ways counts once', () => {
  const relations = [rows('Căn cứ', 'a', 'b'), rows('Sửa đổi', 'a')];
  expect(recordFold(shown(relations))).toBe('2 văn bản liên quan');
  expect(recordFold(shown(relations, 1))).toBe('2 văn bản liên quan, 1 cuộc kiểm tra');
  expect(recordFold(shown([], 2))).toBe('2 cuộc kiểm tra');
});

test('what is on other pages counts too', () => {
  const bases = { ...rows('Căn cứ', 'a'), inAll: 50 };
  expect(recordFold({ ...shown([bases], 2), plansInAll: 70, inspectionsInAll: 30 })).toBe(
    '120 văn bản liên quan, 30 cuộc kiểm tra',
  );
});
