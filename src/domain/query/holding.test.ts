import { expect, test } from 'vitest';
import { asksWhatHolds, lightBesideHolding } from './holding.ts';

test.each([
  ['nam 2022 van ban nao dang ap dung', '2022 dang ap dung'],
  ['ngay 1 1 2020 con hieu luc nhung quy dinh nao', '2020 con hieu luc'],
  ['van ban het hieu luc nam 2025', 'het hieu luc 2025'],
])('“%s” asks what holds, by “%s”', (query, telling) => {
  const words = query.split(' ');
  const light = lightBesideHolding(words);
  expect(asksWhatHolds(query)).toBe(true);
  expect(words.filter((_, at) => !light[at]).join(' ')).toBe(telling);
});

test.each(['quy dinh 37 con hieu luc', 'quy dinh the thuc dang ap dung', 'van ban moi', 'hieu luc la gi'])(
  '“%s” is about a matter of its own',
  (query) => {
    expect(asksWhatHolds(query)).toBe(false);
  },
);
