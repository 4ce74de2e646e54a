import { expect, test } from 'vitest';
import { keeping, steady } from './kept.ts';

test('a thing is made again only when what it came from has changed', () => {
  const { keep } = keeping();
  const make = (text: string) => keep('tên', [text], () => ({ text }));
  const first = make('a');
  expect(make('a')).toBe(first);
  expect(make('b')).toEqual({ text: 'b' });
  expect(make('a')).not.toBe(first);
});

test('what it looked up counts, and what it did not look up does not', () => {
  const { keepLookedUp } = keeping();
  const facts = new Map([
    ['x', 'một'],
    ['y', 'hai'],
  ]);
  const lookups = { fact: (key: string) => facts.get(key) };
  const make = () => keepLookedUp('tên', [], lookups, ({ fact }) => ({ x: fact('x') }));
  const first = make();
  facts.set('y', 'khác');
  expect(make()).toBe(first);
  facts.set('x', 'mới');
  expect(make()).toEqual({ x: 'mới' });
});

test('a value stays the same object while it says the same', () => {
  const { keep } = keeping();
  const first = steady(keep, 'tên', { a: [1] });
  expect(steady(keep, 'tên', { a: [1] })).toBe(first);
  expect(steady(keep, 'tên', { a: [2] })).not.toBe(first);
});
