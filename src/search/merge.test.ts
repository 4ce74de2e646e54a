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
const word = (path: string, named = 0, href?: string, held = 1) => ({ ...hit(path, href), named, held });
const numbers = (paths: readonly string[], rest = {}) => ({
  hits: paths.map((path) => hit(path)),
  certain: false,
  isBuried: false,
  tied: 0,
  beside: [],
  missing: undefined,
  phrases: [],
  ...rest,
});

test.each([
  ['numbers go first', merge(numbers(['a', 'b']), [word('c')]), '/a /b /c'],
  [
    'each page stands once, with the section that the words mean',
    merge(numbers(['a']), [word('c'), word('a', 0, '/a#dieu-9')]),
    '/a#dieu-9 /c',
  ],
  ['a page that is named goes before a number that is not certain', merge(numbers(['a']), [word('c', 1)]), '/c /a'],
  ['and behind one that is', merge(numbers(['a'], { certain: true }), [word('c', 1)]), '/a /c'],
  ['but not before one whose name is the query too', merge(numbers(['a']), [word('c', 1), word('a', 1)]), '/a /c'],
  [
    'a number buried in a sentence gives way to the page that the sentence is from',
    merge(numbers(['a'], { isBuried: true }), [word('c', 0, '/c', 0.8), word('a', 0, '/a', 0.5)]),
    '/c /a',
  ],
  [
    'and to none that holds as little',
    merge(numbers(['a'], { isBuried: true }), [word('c', 0, '/c', 0.6), word('a', 0, '/a', 0.5)]),
    '/a /c',
  ],
  [
    'a page of the place that is named beside a number goes before it',
    merge(numbers(['a'], { beside: ['ninh thuan'] }), [
      { ...word('c', 0.7), about: 'Tỉnh ủy Ninh Thuận' },
      word('a', 0.3),
    ]),
    '/c /a',
  ],
  [
    'one of another place does not, nor one whose name has as little of the query',
    merge(numbers(['a'], { beside: ['ninh thuan'] }), [
      { ...word('c', 0.7), about: 'Tỉnh ủy Đắk Nông' },
      { ...word('d', 0.5), about: 'Tỉnh ủy Ninh Thuận' },
      word('a', 0.3),
    ]),
    '/a /c /d',
  ],
  [
    'of directives that have a number alike, that goes first whose page answers best',
    merge(numbers(['a', 'b', 'c'], { tied: 2 }), [word('c'), word('b'), word('d')]),
    '/b /a /c /d',
  ],
  ['words stand in their order without a number', merge(numbers([]), [word('c'), word('a', 1)]), '/c /a'],
  [
    'what speaks of a missing number goes before its namesakes',
    merge(numbers(['a'], { missing: '11-HD/VPTW', phrases: ['11 hd vptw'] }), [word('c')]),
    '/c /a',
  ],
])('%s', (_, hits, expected) => {
  expect(hits.map(({ href }) => href).join(' ')).toBe(expected);
});
