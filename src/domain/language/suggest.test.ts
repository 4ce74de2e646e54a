import { expect, test } from 'vitest';
import { namesMeant, nearest } from './suggest.ts';

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

test.each([
  ['21-kl-tw-2020', ['21-kl-tw-2021']],
  ['21-kl-tw', ['21-kl-tw-2012', '21-kl-tw-2021']],
  ['bao-dak-nong-2022-03-29', []],
])('what “%s” may stand for', (name, meant) => {
  expect(namesMeant(name, ['bao-hai-duong-2022-01-26', '21-kl-tw-2012', '21-kl-tw-2021'])).toEqual(meant);
});
