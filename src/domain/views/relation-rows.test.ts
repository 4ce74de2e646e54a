import { expect, test } from 'vitest';
import { LIBRARY } from './library.sample.ts';
import { type RelationRow, sayingOnce } from './relation-rows.ts';

test('rows of our own grouping keep only marks that name a source', () => {
  const row = { slug: 'x', name: 'X', issued: undefined, title: '', state: '', note: undefined };
  const rows: RelationRow[] = [['bien-tap'], ['bien-tap', 'bao'], ['bao']].map((keys) => ({ ...row, keys }));
  expect(sayingOnce(rows, LIBRARY.sources).map(({ keys }) => keys)).toEqual([[], ['bien-tap', 'bao'], ['bao']]);
});
