import { expect, test } from 'vitest';
import { boxesMeet, upright } from './boxes.ts';

const box = (left: number, top: number) => ({ left, right: left + 10, top, bottom: top + 10 });

test.each([
  ['nothing in the way', [], 'M5 0V100'],
  ['a box beside it', [box(20, 40)], 'M5 0V100'],
  ['a box in the way', [box(0, 40)], 'M5 0V38M5 52V100'],
  ['boxes that overlap, in any order', [box(0, 45), box(0, 40)], 'M5 0V38M5 57V100'],
  ['a box at the beginning, one at the end', [box(0, -5), box(0, 95)], 'M5 7V93'],
  ['no room left', [box(0, 1), box(0, 14)], 'M5 26V100'],
])('%s', (_name, boxes, path) => {
  expect(upright(5, 0, 100, boxes)).toBe(path);
});

test('boxes that share an edge do not meet', () => {
  expect(boxesMeet(box(0, 0), box(10, 0))).toBe(false);
  expect(boxesMeet(box(0, 0), box(9, 9))).toBe(true);
});
