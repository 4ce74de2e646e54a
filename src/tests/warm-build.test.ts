/** A build that uses what earlier ones kept gives the very bytes of a build that has nothing. */
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildFolder, tryBuild } from './astro.ts';
import { contentFolder, SMALL_CONTENT } from './content-folder.ts';
import { lifelikeContent } from './large-content.ts';
import { randomFrom } from './mutations.ts';
import { randomEdit } from './random-edits.ts';

/** Edits between two builds, and how often the site is built. */
const EDITS = 4;
const ROUNDS = 3;

const built = await buildFolder();
afterAll(built.dispose);

test('after random edits the site is that of a clean build, byte for byte', async () => {
  const files = lifelikeContent(12);
  const content = await contentFolder(files);
  const now: Record<string, string> = { ...files };
  const random = randomFrom(7);
  for (let round = 0; round < ROUNDS; round++) {
    const warm = join(built.folder, 'am/dist');
    expect((await tryBuild(warm, { CONTENT_DIR: content.folder })).output).toContain('Complete!');
    const clean = join(built.folder, `sach-${round}/dist`);
    expect((await tryBuild(clean, { CONTENT_DIR: content.folder })).output).toContain('Complete!');
    expect(await differences(warm, clean), `round ${round}`).toEqual([]);
    for (let count = 0; count < EDITS; count++) {
      const { what, file, text } = randomEdit(files, now, random);
      if (text === undefined || what === 'a fault') continue;
      now[file] = text;
      await content.write(file, text);
    }
  }
  await content.dispose();
});

test('a page that nothing changed of is not made again', async () => {
  const content = await contentFolder(SMALL_CONTENT);
  const site = join(built.folder, 'lai/dist');
  const page = join(site, 'van-ban/14-kl-tw-2021/index.html');
  expect((await tryBuild(site, { CONTENT_DIR: content.folder })).output).toContain('Complete!');
  const kept = join(built.folder, 'lai/.cache/trang-da-dung');
  const bytes = (await readFile(kept)).toString('latin1');
  await writeFile(kept, bytes.replaceAll('<main id=', '<main iD='), 'latin1');
  expect((await tryBuild(site, { CONTENT_DIR: content.folder })).output).toContain('Complete!');
  expect(await readFile(page, 'utf8')).toContain('<main iD=');
  await content.dispose();
});

/** Files that two sites do not have alike. */
async function differences(one: string, other: string): Promise<string[]> {
  const [ours, theirs] = [await filesIn(one), await filesIn(other)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].filter((path) => {
    const [a, b] = [ours.get(path), theirs.get(path)];
    return !a || !b || !a.equals(b);
  });
}

async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const path of glob('**/*.*', { cwd: folder })) {
    files.set(path, await readFile(join(folder, path)).catch(() => Buffer.alloc(0)));
  }
  return files;
}
