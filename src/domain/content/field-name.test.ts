import { expect, test } from 'vitest';
import { fieldAtStart, fieldName } from './field-name.ts';

test.each([
  [['title'], '“title”', 'Trường “title”'],
  [['status', 'checked'], '“checked” của status', 'Trường “checked” của status'],
  [['sources', 1], 'mục thứ hai của sources', 'Mục thứ hai của sources'],
  [['relations', 'implements', 0, 'to'], '“to” ở mục thứ nhất của implements', undefined],
  [['speakers', 2, 'presented', 11], 'mục thứ 12 của presented ở mục thứ ba của speakers', undefined],
] as const)('%j', (path, name, atStart) => {
  expect(fieldName(path)).toBe(name);
  if (atStart) expect(fieldAtStart(path)).toBe(atStart);
});
