import { expect, test } from 'vitest';
import { merge } from './merge.ts';

const hit = (path: string, href = `/${path}`) => ({
  path,
  href,
  title: [path],
  subject: [],
  text: [],
  about: '',
  state: '',
  also: [],
});
const word = (path: string, named = false, href?: string, held = 1) => ({ ...hit(path, href), named, held });
const numbers = (paths: readonly string[], rest = {}) => ({
  hits: paths.map((path) => hit(path)),
  certain: false,
  isBuried: false,
  missing: undefined,
  phrases: [],
  ...rest,
});

test.each([
  ['numbers go first', merge(numbers(['a', 'b']), [word('c')]), '/a /b /c'],
  [
    'each page stands once, with the section that the words mean',
    merge(numbers(['a']), [word('c'), word('a', false, '/a#dieu-9')]),
    '/a#dieu-9 /c',
  ],
  ['a page that is named goes before a number that is not certain', merge(numbers(['a']), [word('c', true)]), '/c /a'],
  ['and behind one that is', merge(numbers(['a'], { certain: true }), [word('c', true)]), '/a /c'],
  [
    'but not before one whose name is the query too',
    merge(numbers(['a']), [word('c', true), word('a', true)]),
    '/a /c',
  ],
  [
    'a number buried in a sentence gives way to the page that the sentence is from',
    merge(numbers(['a'], { isBuried: true }), [word('c', false, '/c', 0.8), word('a', false, '/a', 0.5)]),
    '/c /a',
  ],
  [
    'and to none that holds as little',
    merge(numbers(['a'], { isBuried: true }), [word('c', false, '/c', 0.6), word('a', false, '/a', 0.5)]),
    '/a /c',
  ],
  ['words stand in their order without a number', merge(numbers([]), [word('c'), word('a', true)]), '/c /a'],
  [
    'what speaks of a missing number goes before its namesakes',
    merge(numbers(['a'], { missing: '11-HD/VPTW', phrases: ['11 hd vptw'] }), [word('c')]),
    '/c /a',
  ],
])('%s', (_, hits, expected) => {
  expect(hits.map(({ href }) => href).join(' ')).toBe(expected);
});
