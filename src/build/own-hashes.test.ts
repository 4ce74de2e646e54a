import { expect, test } from 'vitest';
import { inlineHashes, keepOwnHashes } from './own-hashes.ts';

const page = (policy: string, rest: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head>${rest}`;
const hashOf = (text: string) => [...inlineHashes(`<style>${text}</style>`)].join();

test.each([
  ['a style', '<style>a{}</style>'],
  ['a module', '<script type="module">a{}</script>'],
])('of %s the hash stays, of what stands elsewhere it goes', (_what, rest) => {
  const html = page(`style-src 'self' ${hashOf('b{}')} ${hashOf('a{}')}; script-src 'self' ${hashOf('c')};`, rest);
  expect(keepOwnHashes(html)).toBe(page(`style-src 'self' ${hashOf('a{}')}; script-src 'self';`, rest));
});

test('a script from a file is none that stands in the page', () => {
  expect(inlineHashes('<script src="/a.js"></script><p>b</p>').size).toBe(0);
});

test('a page without a policy, and words about one, stay as they are', () => {
  const html = `<p>${hashOf('x')}</p>`;
  expect(keepOwnHashes(html)).toBe(html);
  const said = page("default-src 'none'", `<p> ${hashOf('x')}</p>`);
  expect(keepOwnHashes(said)).toBe(said);
});
