import { expect, test } from 'vitest';
import { siteUrls } from '../addresses/urls.ts';
import { HASHED, HEADERS, headerRules } from './header-rules.ts';

test('every address has the headers, and what is hashed may be kept, all below the base', () => {
  const lines = headerRules(siteUrls('/kho/')).split('\n').filter(Boolean);
  const paths = lines.filter((line) => !line.startsWith(' '));
  expect(paths).toEqual(['/kho/*', ...HASHED.map((path) => `/kho/${path}`)]);
  expect(lines.slice(1, Object.keys(HEADERS).length + 1).every((line) => /^ {2}[A-Z][\w-]+: \S/.test(line))).toBe(true);
  expect(lines.filter((line) => line.includes('immutable'))).toHaveLength(HASHED.length);
});
