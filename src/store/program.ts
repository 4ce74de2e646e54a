import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shortDigest } from './traced.ts';

/** What differs from one build of a program to the next: the folder it lies in, and a key for parts that we have not. */
const CHANCE = /dang-dung-\d+|"key":"[^"]*"/g;

/** A digest of the program that makes the pages, bundled in a folder, and of the engine that runs it. */
export function programDigest(folder: URL): string {
  const root = fileURLToPath(folder);
  const texts = globSync('**/*.mjs', { cwd: root })
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8').replace(CHANCE, ''));
  return shortDigest([process.version, ...texts].join());
}
