import { expect, test } from 'vitest';
import { formatNumber, numberSlug, parseNumber } from './number.ts';

test.each([
  ['21-KL/TW', 21, 'KL', 'TW', '21-kl-tw'],
  ['03-KH/TW', 3, 'KH', 'TW', '03-kh-tw'],
  ['165-TB/UBKTTW', 165, 'TB', 'UBKTTW', '165-tb-ubkttw'],
  ['08-QĐi/TW', 8, 'QĐi', 'TW', '08-qdi-tw'],
  ['1013-CV/BTCTW', 1013, 'CV', 'BTCTW', '1013-cv-btctw'],
])('%s', (text, serial, kind, organ, slug) => {
  const number = parseNumber(text);
  expect(number).toEqual({ serial, kind, organ });
  expect(number && formatNumber(number)).toBe(text);
  expect(number && numberSlug(number)).toBe(slug);
});

test.each(['21/KL-TW', '21-KL-TW', '21 KL/TW', 'KL/TW', '21-KL/', '30/2020/NĐ-CP', '21-kl/tw', '21-KL/TW ', ''])(
  '“%s” is not canonical',
  (text) => {
    expect(parseNumber(text)).toBeUndefined();
  },
);
