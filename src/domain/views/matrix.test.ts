import { expect, test } from 'vitest';
import { matrixOf, type Themed } from './matrix.ts';
import { firstClauses, sameThemes } from './same-theme.ts';
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

test('a clause knows where else its themes are', () => {
  const themes = sameThemes(A, THEMES, firstClauses([A, B]), 3);
  expect([...themes.keys()].toSorted()).toEqual(['dieu-2', 'dieu-3']);
  expect(themes.get('dieu-3')?.map(({ theme, elsewhere }) => [theme.id, elsewhere.map(({ slug }) => slug)])).toEqual([
    ['cong-tac-can-bo', []],
    ['neu-guong', ['b']],
  ]);
});

test.each([
  ['first', 0],
  ['among them', 2],
  ['behind those named', 4],
])('of many only the first are named, and all are counted, wherever the directive stands: %s', (_where, place) => {
  const others = ['c', 'd', 'e', 'f'].map((slug) => ({ ...B, slug }));
  const themes = sameThemes(B, THEMES, firstClauses(others.toSpliced(place, 0, B)), 3);
  const [same] = themes.get('neu-guong') ?? [];
  expect([same?.elsewhere.map(({ slug }) => slug), same?.others]).toEqual([['c', 'd', 'e'], 4]);
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
