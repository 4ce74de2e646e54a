import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { styleReader, withStyles } from './inline-styles.ts';
import { inlineHashes, keepOwnHashes } from './own-hashes.ts';

const PAGE = `<meta http-equiv="content-security-policy" content="script-src 'self'; style-src 'self' 'sha256-khac';"><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"><p>Trang`;
const STYLES: Readonly<Record<string, string>> = { '/a.css': 'a{content:"$&"}', '/b.css': 'b{}' };

const folder = mkdtempSync(join(tmpdir(), 'kieu-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('styles stand in the place of their links, in their order, and the policy allows them and no others', () => {
  const page = withStyles(keepOwnHashes(PAGE), (href) => STYLES[href] ?? '');
  expect(page).toContain('<style>a{content:"$&"}</style><style>b{}</style><p>');
  const allowed = new Set(page.match(/'sha256-[^']+'/g));
  expect([allowed.size, allowed.symmetricDifference(inlineHashes(page)).size]).toEqual([2, 0]);
});

test('a style sheet is read by what its link says, below the base', () => {
  writeFileSync(join(folder, 'a.css'), 'a{}');
  const styleAt = styleReader(pathToFileURL(`${folder}/`), '/tra-cuu/');
  expect(styleAt('/tra-cuu/a.css')).toBe('a{}');
  expect(() => styleAt('/tra-cuu/b.css')).toThrow('ENOENT');
});
