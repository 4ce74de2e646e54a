import { copyFile, link, stat, utimes } from 'node:fs/promises';

/** Puts a file of one release into another, with its time: a link, or a copy where none can be made. */
export async function takeFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to);
    const { atime, mtime } = await stat(from);
    await utimes(to, atime, mtime);
  }
}
