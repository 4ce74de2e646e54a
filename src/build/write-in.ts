import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file of a built site, and the folders above it. At once: a file written beside others goes through two
 * threads, which for thousands of small ones costs ten times the writing.
 */
export function writeIn(dist: string, path: string, content: string | Uint8Array): void {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
