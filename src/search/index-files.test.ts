import { expect, test } from 'vitest';
import { cardFile, inIndex } from './index-files.ts';

test('common words stand behind all others, so that they share no file with them', () => {
  expect([inIndex('dang', true), inIndex('yeu', false), inIndex('bac', false)].sort()).toEqual([
    'bac',
    'yeu',
    'zzdang',
  ]);
});

test('the name of a card changes with what it says', () => {
  expect(cardFile('vi_1')).not.toBe(cardFile('vi_2'));
});
