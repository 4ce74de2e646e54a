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
const rows = (label: string, ...slugs: string[]) => ({ label, isTheme: false, rows: slugs.map(row) });
const inspection = { slug: 'mot-noi', day: '', name: '', about: '', keys: [] };

test('one related directive stands open, and so does nothing', () => {
  expect(recordFold({ plans: [], inspections: [], relations: [] })).toBeUndefined();
  expect(recordFold({ plans: [], inspections: [], relations: [rows('Căn cứ', 'a')] })).toBeUndefined();
});

test('more are folded, and one that is related in two ways counts once', () => {
  const relations = [rows('Căn cứ', 'a', 'b'), rows('Sửa đổi', 'a')];
  expect(recordFold({ plans: [], inspections: [], relations })).toBe('2 văn bản liên quan');
  expect(recordFold({ plans: [], inspections: [inspection], relations })).toBe('2 văn bản liên quan, 1 cuộc kiểm tra');
  expect(recordFold({ plans: [], inspections: [inspection, inspection], relations: [] })).toBe('2 cuộc kiểm tra');
});
