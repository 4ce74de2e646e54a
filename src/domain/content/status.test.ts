import { expect, test } from 'vitest';
import { statusGrade, statusText } from './status.ts';

test.each([
  [['primary', 'secondary'], 'primary'],
  [['secondary', 'secondary'], 'secondary'],
  [['primary', 'editorial'], 'editorial'],
] as const)('a state that rests on %j is %s', (grades, grade) => {
  expect(statusGrade(grades)).toBe(grade);
});

test.each([
  ['replaced', 'secondary', 'Đã bị thay thế (theo nguồn thứ cấp)'],
  ['replaced', 'primary', 'Đã bị thay thế'],
  ['in-force', 'editorial', 'Còn hiệu lực (có phần suy ra)'],
  ['unknown', 'editorial', 'Chưa rõ hiệu lực'],
  ['draft', 'secondary', 'Dự thảo'],
] as const)('%s, %s', (state, grade, text) => {
  expect(statusText(state, grade)).toBe(text);
});
