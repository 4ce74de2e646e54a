import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const KB = 1024;

test('the code of the box weighs no more than 8 KB', async () => {
  const page = await readFile('dist/index.html', 'utf8');
  const files = new Set([...page.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, path = '']) => path));
  let inline = 0;
  for (const [, code = ''] of page.matchAll(/<script type="module">(.*?)<\/script>/gs)) inline += weightOf(code);
  let weight = 0;
  for (const file of files) {
    const code = await readFile(join('dist', file), 'utf8');
    weight += weightOf(code);
    for (const [, path = ''] of code.matchAll(/(?:from|import)\s?"(\.\/[^"]+)"/g))
      files.add(`/_astro/${path.slice(2)}`);
  }
  expect(weight + inline).toBeGreaterThan(1 * KB);
  expect(weight + inline).toBeLessThanOrEqual(8 * KB);
});

test('the table of numbers weighs no more than 3 KB', async () => {
  expect(weightOf(await readFile('dist/tim-kiem/so-hieu.json', 'utf8'))).toBeLessThanOrEqual(3 * KB);
});

function weightOf(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
