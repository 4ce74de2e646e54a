import { expect, test } from 'vitest';
import { holdsAnchor, packAnchors } from './anchors.ts';

const IDS = [
  'noi-dung',
  'dieu-1',
  'dieu-2',
  'dieu-3',
  'dieu-9',
  'phan-i',
  'phan-ii',
  'nhiem-vu-1',
  'muc-dich',
  'dieu-chua-ro',
];

test('numbered clauses are packed into few letters', () => {
  expect(packAnchors(IDS)).toBe('dieu 1-3 9,phan i ii,nhiem-vu 1');
});

test.each(['dieu-1', 'dieu-2', 'dieu-9', 'phan-ii', 'nhiem-vu-1'])('%s is found again', (id) => {
  expect(holdsAnchor(packAnchors(IDS), id)).toBe(true);
});

test.each(['dieu-4', 'dieu-10', 'phan-iii', 'khoan-1', 'muc-dich', 'dieu-chua-ro'])('%s is not', (id) => {
  expect(holdsAnchor(packAnchors(IDS), id)).toBe(false);
});
