import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PackedPage, unpackText } from '../store/packed-text.ts';
import { contentFolder, directive, SMALL_CONTENT } from '../tests/content-folder.ts';
import { corpusLoaders, FAULTS_FILE } from './loader.ts';

const FILE = 'van-ban/14-kl-tw-2021.md';
const OTHER = 'van-ban/16-kl-tw-2021.md';
const GOOD = directive('14-KL/TW', '2021-09-22');

const root = await mkdtemp(join(tmpdir(), 'goc-'));
let content: Awaited<ReturnType<typeof contentFolder>>;
beforeAll(async () => {
  content = await contentFolder({ ...SMALL_CONTENT, [OTHER]: directive('16-KL/TW', '2021-10-01') });
});
afterAll(() => Promise.all([content.dispose(), rm(root, { recursive: true })]));

/** What Astro gives to a loader, as far as ours uses it. In `astro dev` there is a watcher too. */
function astroContext(isDev: boolean) {
  const entries = new Map<string, string>();
  const set: string[] = [];
  const given = new Map<string, { data: PackedPage<'van-ban'> }>();
  const store = {
    get: (id: string) => given.get(id),
    keys: () => [...entries.keys()],
    has: (id: string) => entries.has(id),
    delete: (id: string) => entries.delete(id),
    set: ({ id, data }: { id: string; data: PackedPage<'van-ban'> }) => {
      set.push(id);
      given.set(id, { data });
      entries.set(id, unpackText(data.packed.markdown));
    },
  };
  const logger = { info: () => {}, error: () => {} };
  const config = { base: '/', root: pathToFileURL(`${root}/`), cacheDir: pathToFileURL(`${root}/cache/`) };
  const context = { store, logger, config, ...(isDev && { watcher: {} }) } as unknown as LoaderContext;
  return { entries, set, context };
}

const faults = async () => JSON.parse(await readFile(join(root, FAULTS_FILE), 'utf8')) as { readonly file: string }[];

test('loading again gives the store what has changed and takes what is gone', async () => {
  const { entries, set, context } = astroContext(true);
  const { load } = corpusLoaders(content.folder, [])('van-ban');
  await load(context);
  expect(set).toEqual(['14-kl-tw-2021', '16-kl-tw-2021']);
  await content.write(FILE, GOOD.replace('Nội dung', 'Lời mới'));
  await load(context);
  expect(set.slice(2)).toEqual(['14-kl-tw-2021']);
  expect(entries.get('14-kl-tw-2021')).toContain('Lời mới.');
  await content.remove(OTHER);
  await load(context);
  expect([...entries.keys()]).toEqual(['14-kl-tw-2021']);
});

test('in dev a fault is left for the browser, and what was shown of an unreadable file stays', async () => {
  const { entries, context } = astroContext(true);
  entries.set('14-kl-tw-2021', 'từ lần trước');
  await content.write(FILE, GOOD.replace('kind:', 'kin:'));
  const { load } = corpusLoaders(content.folder, [])('van-ban');
  await load(context);
  expect((await faults()).map(({ file }) => file.slice(-FILE.length - 1))).toEqual([`/${FILE}`]);
  expect(entries.get('14-kl-tw-2021')).toBe('từ lần trước');
  await content.write(FILE, GOOD);
  await load(context);
  expect(await faults()).toEqual([]);
  expect(entries.get('14-kl-tw-2021')).toContain('Nội dung.');
});

test('a build fails on a fault with its file, line and cure, and without a trace', async () => {
  const { context } = astroContext(false);
  await content.write(FILE, GOOD.replace('[^bao-nhan-dan]', ''));
  const failure = corpusLoaders(content.folder, [])('van-ban').load(context);
  await expect(failure).rejects.toMatchObject({
    stack: '',
    message: expect.stringContaining(`${FILE}:15:1 [thieu-nguon]`),
  });
});
