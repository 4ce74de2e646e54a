import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keepOwnHashes } from './own-hashes.ts';

/** Astro puts the hashes of the whole site, which no compression makes smaller, in every page; this takes them out. */
export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        for await (const path of glob('**/*.html', { cwd: dist })) {
          const file = join(dist, path);
          await writeFile(file, keepOwnHashes(await readFile(file, 'utf8')));
        }
      },
    },
  };
}
