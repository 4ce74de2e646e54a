import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const KB = 1024;

test('the code of the box, which reads numbers too, and of what every page starts with weighs no more than 13 KB', async () => {
  const page = await readFile('dist/index.html', 'utf8');
  const first = [...page.matchAll(/<script[^>]+src="([^"]+Page[^"]+)"/g)].map(([, path = '']) => path);
  const files = new Set(first);
  let weight = 0;
  for (const file of files) {
    const code = await readFile(join('dist', file), 'utf8');
    weight += weightOf(code);
    // What the page starts with also fetches the box, when it is used.
    const imports = first.includes(file) ? /(?:from|import)\s?\(?["`]\.\/([^"`]+)/g : /(?:from|import)\s?"\.\/([^"]+)/g;
    for (const [, path] of code.matchAll(imports)) files.add(`/_astro/${path}`);
  }
  expect([...files].some((file) => file.includes('/box.'))).toBe(true);
  expect(weight).toBeLessThanOrEqual(13 * KB);
});

function weightOf(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
