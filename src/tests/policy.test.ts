/** The security policy of every built page: it allows what stands in the page, and nothing else inline. */
import { glob, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inlineHashes } from '../build/own-hashes.ts';

test('every page allows its own scripts and styles, and no others', async () => {
  const wrong: string[] = [];
  let pages = 0;
  for await (const file of glob('dist/**/*.html')) {
    const html = await readFile(file, 'utf8');
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1];
    if (policy === undefined && html.includes('http-equiv="refresh"')) continue;
    if (policy === undefined) wrong.push(`${file}: none`);
    pages++;
    const allowed = policy?.match(/'sha256-[^']+'/g) ?? [];
    const needed = inlineHashes(html.replace(/<script[^>]* (?:src=|type="application).*?<\/script>/gs, ''));
    if (new Set(allowed).symmetricDifference(needed).size > 0) wrong.push(file);
  }
  expect(wrong).toEqual([]);
  expect(pages).toBeGreaterThan(0);
});
