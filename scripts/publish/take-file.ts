import { constants, copyFile, link, stat, utimes } from 'node:fs/promises';

/** Puts a file of one release into another, with its time, unless there is one: a link, or a copy where none can be made. */
export async function takeFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    await copyFile(from, to, constants.COPYFILE_EXCL);
    const { atime, mtime } = await stat(from);
    await utimes(to, atime, mtime);
  }
}
