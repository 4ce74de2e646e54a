import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDER = 'node_modules/.cache/share-images';

/** What `draw` made for the same input at an earlier build, or now. `version` tells one design of the picture from another. */
export async function cached<T>(version: number, input: T, draw: (input: T) => Promise<Buffer>): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([version, input]))
    .digest('hex');
  const file = join(FOLDER, key);
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const drawn = await draw(input);
  await mkdir(FOLDER, { recursive: true });
  // A process that ends while it writes must leave no half picture under the name.
  const half = `${file}-${process.pid}`;
  await writeFile(half, drawn);
  await rename(half, file);
  return drawn;
}
