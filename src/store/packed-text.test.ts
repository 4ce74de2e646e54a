import { expect, test } from 'vitest';
import { packText, unpackText } from './packed-text.ts';

test('a text comes back', () => {
  expect(unpackText(packText('Điều 1. “Nói”'))).toBe('Điều 1. “Nói”');
});

test.each([
  ['of the same text', packText('một'), 'một'],
  ['of another', packText('hai'), 'một'],
  ['that cannot be read', '????', 'một'],
  ['that there was not', undefined, 'một'],
])('what was made small before, %s, changes nothing', (_what, before, text) => {
  expect(packText(text, before)).toBe(packText(text));
});

test('what is told to be the same is given again', () => {
  const before = `${packText('một')}\n`;
  expect(packText('một', before)).toBe(before);
});
