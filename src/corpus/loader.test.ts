import { EventEmitter } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { contentFolder, directive, SMALL_CONTENT } from '../tests/content-folder.ts';
import { corpusLoaders } from './loader.ts';

const root = await mkdtemp(join(tmpdir(), 'goc-'));
const content = await contentFolder(SMALL_CONTENT);
afterEach(() => void vi.useRealTimers());
afterAll(() => Promise.all([content.dispose(), rm(root, { recursive: true })]));

/** What Astro gives to a loader, as far as ours uses it. */
function contextWith(watcher: EventEmitter) {
  const entries = new Map<string, { body: string }>();
  const fills = { count: 0 };
  const store = {
    clear: () => {
      fills.count += 1;
      entries.clear();
    },
    set: (entry: { id: string; body: string }) => entries.set(entry.id, entry),
  };
  const logger = { info: () => {}, error: () => {} };
  const config = { base: '/', root: pathToFileURL(`${root}/`) };
  return { entries, fills, context: { store, logger, config, watcher } as unknown as LoaderContext };
}

test('a change is read once, however often the loader was asked to load', async () => {
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const { load } = corpusLoaders(content.folder, [])('van-ban');
  const former = contextWith(watcher);
  const latest = contextWith(watcher);
  await load(former.context);
  await load(latest.context);
  expect(watcher.listenerCount('all')).toBe(1);

  await content.write('van-ban/14-kl-tw-2021.md', directive('14-KL/TW', '2021-09-22', 'Lời mới.[^bao-nhan-dan]'));
  watcher.emit('all', 'change', join(content.folder, 'van-ban/14-kl-tw-2021.md'));
  await expect.poll(() => latest.entries.get('14-kl-tw-2021')?.body).toContain('Lời mới.');
  expect([former.fills.count, latest.fills.count]).toEqual([1, 2]);
});

test('what changes elsewhere is not read', async () => {
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const { fills, context } = contextWith(watcher);
  await corpusLoaders(content.folder, [])('van-ban').load(context);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  watcher.emit('all', 'change', `${content.folder}-khac/van-ban/x.md`);
  expect(vi.getTimerCount()).toBe(0);
  watcher.emit('all', 'change', join(content.folder, 'van-ban/x.md'));
  expect(vi.getTimerCount()).toBe(1);
  expect(fills.count).toBe(1);
});
