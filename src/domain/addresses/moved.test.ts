import { expect, test } from 'vitest';
import { formerIds, movedWhole } from './moved.ts';

test.each([
  ['a clause', { '/van-ban/x/#cu': '/van-ban/x/#moi' }, [['moi', ['cu']]]],
  [
    'two that became one',
    { '/van-ban/x/#cu': '/van-ban/x/#moi', '/van-ban/x/#cu-2': '/van-ban/x/#moi' },
    [['moi', ['cu', 'cu-2']]],
  ],
  [
    'one renamed twice, whatever is entered first',
    { '/van-ban/x/#b': '/van-ban/x/#c', '/van-ban/x/#a': '/van-ban/x/#b' },
    [['c', ['b', 'a']]],
  ],
  ['another page', { '/van-ban/y/#cu': '/van-ban/y/#moi' }, []],
  ['a clause that went to another page', { '/van-ban/x/#cu': '/van-ban/y/#moi' }, []],
  ['a page', { '/van-ban/cu/': '/van-ban/x/' }, []],
])('former ids: %s', (_name, moved, expected) => {
  expect([...formerIds('/van-ban/x/', moved)]).toEqual(expected);
});

test('names that lead into a circle end', () => {
  const moved = { '/x/#a': '/x/#b', '/x/#b': '/x/#c', '/x/#c': '/x/#b' };
  expect([...formerIds('/x/', moved).values()].flat().toSorted()).toEqual(['a', 'b', 'c']);
});

test('what moved as a whole is told from clauses', () => {
  expect(movedWhole({ '/a/': '/b/', '/c/#d': '/c/#e' })).toEqual([{ from: '/a/', to: '/b/' }]);
});
