import { expect, test } from 'vitest';
import { lightPreload } from './light-preload.ts';

const PARTS = { 'page.js': { type: 'chunk', dynamicImports: ['box.js'] }, 'page.css': { type: 'asset' } };
const WHOLE = { 'page.js': { type: 'chunk', dynamicImports: [] }, 'page.css': { type: 'asset' } };
const HELPER = '\0vite/preload-helper.js';

test.each([
  ['the helper was there', [HELPER], PARTS],
  ['nothing is imported later', [], WHOLE],
])('no fault: %s', (_name, ids, bundle) => {
  const plugin = lightPreload();
  for (const id of ids) plugin.load(id);
  expect(() => plugin.generateBundle({}, bundle)).not.toThrow();
});

test('a helper of another name fails the build', () => {
  const plugin = lightPreload();
  expect(plugin.load('\0vite/preload.js')).toBeUndefined();
  expect(() => plugin.generateBundle({}, PARTS)).toThrow('light-preload.ts');
});
