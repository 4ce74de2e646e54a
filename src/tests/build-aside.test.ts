/** A build succeeds or changes nothing: what is left of the last good site when the next one fails, is killed, or is served meanwhile. */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../scripts/site-server.ts';
import { astro, startAstro } from './astro.ts';
import { contentFolder, directive } from './content-folder.ts';
import { RICH_CONTENT } from './rich-content.ts';

const root = await mkdtemp(join(tmpdir(), 'ben-canh-'));
const dist = join(root, 'dist');
const content = await contentFolder(RICH_CONTENT);
const env = { CONTENT_DIR: content.folder, CACHE_DIR: join(root, 'cache') };
const build = (...more: string[]) => astro(['build', '--outDir', dist, ...more], env);

/** Every file of the site with its text. */
async function site(): Promise<Record<string, string>> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'latin1')])),
  );
}

let good: Record<string, string> = {};

beforeAll(async () => {
  const { code, output } = await build();
  expect(code, output).toBe(0);
  good = await site();
  expect(Object.keys(good).length).toBeGreaterThan(50);
});

afterAll(() => Promise.all([content.dispose(), rm(root, { recursive: true })]));

test('a slip on an editorial page', async () => {
  const file = 'trang/gioi-thieu.mdx';
  const text = RICH_CONTENT[file] ?? '';
  await content.write(file, `${text}\nDưới <5 % số xã.\n`);
  const { code, output } = await build();
  await content.write(file, text);
  expect(code).toBe(1);
  expect(output).toContain('trang/gioi-thieu.mdx:10:7 [the-html]');
  expect(await site()).toEqual(good);
});

test('an integration that fails after all pages are written', async () => {
  const { code, output } = await build('--config', 'src/tests/failing.config.ts');
  expect(code).toBe(1);
  expect(output).toContain('cố ý hỏng');
  expect(await site()).toEqual(good);
});

test('a process that is killed while it writes, and the build after it', async () => {
  const child = startAstro(['build', '--outDir', dist], env);
  const aside = `.astro/dang-dung-${child.pid}`;
  await expect.poll(() => existsSync(join(aside, 'index.html')), { interval: 20 }).toBe(true);
  child.kill('SIGKILL');
  expect(await site()).toEqual(good);
  expect(existsSync(aside)).toBe(true);
  expect((await build()).code).toBe(0);
  expect(await site()).toEqual(good);
  expect(existsSync(aside)).toBe(false);
  expect(await readdir(root)).toEqual(expect.not.arrayContaining([expect.stringContaining('.dist')]));
});

test('a server of the site never misses a page, and then has the new one', async () => {
  const { address, close } = await serveSite(dist, 0);
  const read = async () => {
    const response = await fetch(`${address}van-ban/01-kl-tw-2021/`);
    return { status: response.status, text: await response.text() };
  };
  await content.write('van-ban/01-kl-tw-2021.md', directive('01-KL/TW', '2021-05-18', 'Lời mới.[^bien-tap]'));
  const building = build();
  let isBuilding = true;
  void building.finally(() => {
    isBuilding = false;
  });
  const statuses = new Set<number>();
  while (isBuilding) statuses.add((await read()).status);
  expect((await building).code).toBe(0);
  expect([...statuses]).toEqual([200]);
  expect((await read()).text).toContain('Lời mới.');
  await close();
});
