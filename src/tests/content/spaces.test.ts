/** Templates lose a space where a line breaks before or behind a link, and so does whoever formats one: no page may. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { mainOf } from './plain-text.ts';

const { dist } = inject('site');
const GLUED = /.{0,20}(?:[\p{L}\d,;:.?!)”]<(?:a|b|strong|time)\b[^>]*>|<\/(?:a|b|strong|time)>[\p{L}\d(“]).{0,20}/gu;

test('no link and no date stands at a word without a space', async () => {
  const found: string[] = [];
  let links = 0;
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const main = mainOf(await readFile(join(dist, file), 'utf8')).replace(/<svg.*?<\/svg>/gs, '');
    links += main.split('<a ').length - 1;
    found.push(...[...main.matchAll(GLUED)].map(([words]) => `${file}: ${words}`));
  }
  expect(links).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
