import { expect, test } from 'vitest';
import { LIBRARY } from './library.sample.ts';
import { namesakesOf } from './namesakes.ts';

const namesakes = namesakesOf([...LIBRARY.directives.values()]);

test('those of the same number and kind, never the directive itself', () => {
  expect(namesakes.get('21-kl-tw-2021')?.map(({ slug }) => slug)).toEqual(['21-kl-tw-2012']);
  expect(namesakes.get('21-kl-tw-2012')?.map(({ slug }) => slug)).toEqual(['21-kl-tw-2021']);
});

test('one number of two kinds, and no number, make no namesakes', () => {
  expect([...namesakes.keys()]).toHaveLength(2);
});
