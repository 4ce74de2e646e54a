import { expect, test } from 'vitest';
import { nearest } from './suggest.ts';

const FIELDS = ['kind', 'number', 'issuer', 'issued', 'status'];

test.each([
  ['isuer', 'issuer'],
  ['Issued', 'issued'],
  ['numbr', 'number'],
  ['statuss', 'status'],
])('“%s” is meant to be “%s”', (word, meant) => {
  expect(nearest(word, FIELDS)).toBe(meant);
});

test.each(['signer', 'x', 'foo', ''])('nothing is near “%s”', (word) => {
  expect(nearest(word, FIELDS)).toBeUndefined();
});
