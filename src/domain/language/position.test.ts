import { expect, test } from 'vitest';
import { positionsIn } from './position.ts';

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [6, 3, 3],
])('offset %i stands in line %i, column %i', (offset, line, column) => {
  expect(positionsIn('ab\n\nđề')(offset)).toEqual({ line, column });
});
