/** The picture that goes with the address of a directive where it is shared. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';

const folder = join(inject('site').dist, 'van-ban');

test('every directive has its picture, of the size that sharing asks for', async () => {
  const entries = await readdir(folder, { withFileTypes: true });
  const pages = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const pictures = entries.map(({ name }) => name).filter((name) => name.endsWith('.png'));
  expect(pages).not.toEqual([]);
  expect(pictures.toSorted()).toEqual(pages.map((name) => `${name}.png`).toSorted());
  for (const name of pictures) {
    const { width, height } = await sharp(await readFile(join(folder, name))).metadata();
    expect([name, width, height]).toEqual([name, 1200, 630]);
  }
});
