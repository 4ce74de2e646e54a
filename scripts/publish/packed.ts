import { existsSync } from 'node:fs';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { takeFile } from './take-file.ts';

const PACKED = /\.(html|css|js|mjs|json|xml|svg|txt|md|webmanifest|pf_meta|pf_index|pagefind|wasm)$/;

/** Smaller files fit into a packet as they are. */
const LEAST = 1000;

/** How hard brotli tries: 11 takes ten times as long for 4 % less. */
const QUALITY = 9;

const ways = [
  ['.gz', (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 })],
  [
    '.br',
    (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  ],
] as const;

/**
 * Puts packed copies beside the files of a site. A file that is the same in the `last` release is taken over from there
 * with its copies: browsers are told that it has not changed.
 */
export async function packSite(site: string, last: string | undefined): Promise<void> {
  const paths = await Array.fromAsync(glob('**/*', { cwd: site, withFileTypes: true }));
  for (const entry of paths) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const old = last === undefined ? undefined : join(last, relative(site, file));
    const bytes = await readFile(file);
    const known = old === undefined ? undefined : await readFile(old).catch(() => undefined);
    if (old !== undefined && known?.equals(bytes)) await takeSame(old, file);
    else if (PACKED.test(file) && bytes.length >= LEAST) {
      for (const [ending, pack] of ways) await writeFile(file + ending, await pack(bytes));
    }
  }
}

async function takeSame(old: string, file: string): Promise<void> {
  await rm(file);
  await takeFile(old, file);
  for (const [ending] of ways) {
    if (existsSync(old + ending)) await takeFile(old + ending, file + ending);
  }
}
