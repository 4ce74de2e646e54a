import { expect, test } from 'vitest';
import { matrixOf, type Themed } from './matrix.ts';
import { byTheme } from './themed.ts';
import { sortThemes } from './themes.ts';

const THEMES = sortThemes([
  { id: 'neu-guong', name: 'Nêu gương', about: 'Về nêu gương.', order: 9 },
  { id: 'cong-tac-can-bo', name: 'Công tác cán bộ', about: 'Về cán bộ.', order: 7 },
  { id: 'bao-chi', name: 'Báo chí', about: 'Về báo chí.', order: 8 },
]);

const A: Themed = {
  slug: 'a',
  themes: { 'neu-guong': ['dieu-3'], 'cong-tac-can-bo': ['dieu-2', 'dieu-3'] },
  headings: new Map([
    ['dieu-2', 'Điều 2. Cán bộ'],
    ['dieu-3', 'Điều 3. Nêu gương'],
  ]),
};
const B: Themed = {
  slug: 'b',
  themes: { 'neu-guong': ['neu-guong'] },
  headings: new Map([['neu-guong', 'Nêu gương']]),
};

test('rows are the themes spoken of, in their order; a cell has the clauses', () => {
  expect(
    matrixOf(THEMES, [A, B]).map(({ theme, cells }) => [
      theme.id,
      cells.map((cell) => cell.map(({ heading }) => heading)),
    ]),
  ).toEqual([
    ['cong-tac-can-bo', [['Điều 2. Cán bộ', 'Điều 3. Nêu gương'], []]],
    ['neu-guong', [['Điều 3. Nêu gương'], ['Nêu gương']]],
  ]);
});

test('each theme has the directives that speak of it', () => {
  const slugs = [...byTheme([A, B])]
    .map(([theme, directives]) => [theme, directives.map(({ slug }) => slug)])
    .toSorted();
  expect(slugs).toEqual([
    ['cong-tac-can-bo', ['a']],
    ['neu-guong', ['a', 'b']],
  ]);
});
