import { expect, test } from 'vitest';
import { packText, unpackText } from './packed-text.ts';

test('a text comes back', () => {
  expect(unpackText(packText('Điều 1. “Nói”'))).toBe('Điều 1. “Nói”');
});
