import { expect, test, vi } from 'vitest';
import { type Limit, sampleCaches } from './caches.sample.ts';
import { copiesOf } from './copy.ts';
import { saveCopy } from './save.ts';
import { HOME, type SampleFiles, sampleLine } from './site.sample.ts';

const NOW = new Date(2026, 10, 26, 23, 30);
const FIRST: SampleFiles = { '': 'Trang chủ', 'van-ban/37/': 'Quy định 37', '_astro/a.js': 'a', '_astro/b.js': 'b' };
const SECOND: SampleFiles = { ...FIRST, 'van-ban/37/': 'Quy định 37, sửa', '_astro/b.js': 'b' };

async function reader(files: SampleFiles, limit?: Limit) {
  const caches = sampleCaches(limit);
  const network = await sampleLine(files);
  const copies = copiesOf(HOME, caches);
  const stopping = new AbortController();
  const told: number[] = [];
  const site = { home: HOME, load: network.load, signal: stopping.signal };
  const save = () => saveCopy(site, copies, NOW, (bytes) => told.push(bytes));
  /** What the copy that is read holds. */
  const read = async () => {
    const copy = await copies.current();
    if (!copy) return undefined;
    const cache = await copies.files(copy.release);
    const texts = Object.keys(files).map(async (path) => [path, await (await cache.match(HOME + path))?.text()]);
    return Object.fromEntries(await Promise.all(texts));
  };
  return { ...network, caches, copies, stopping, told, save, read };
}

test('a copy holds every file, tells of its day, and how far it has come', async () => {
  const { save, read, copies, told } = await reader(FIRST);
  const copy = await save();
  expect(await read()).toEqual(FIRST);
  expect(copy).toEqual(await copies.current());
  expect(copy?.day).toBe('2026-11-26');
  expect(told).toHaveLength(4);
  expect(told.at(-1)).toBe(copy?.bytes);
  const led = await (await copies.files(copy?.release ?? '')).match(`${HOME}37/`);
  expect(led?.headers.get('location')).toBe(`${HOME}van-ban/37/`);
});

test('of another release only what has changed is asked for; nothing of the old one stays', async () => {
  const { save, read, publish, line, caches } = await reader(FIRST);
  await save();
  await publish(SECOND);
  line.asked.length = 0;
  await save();
  expect(line.asked.filter((path) => path in SECOND)).toEqual(['van-ban/37/']);
  expect(await read()).toEqual(SECOND);
  expect(await caches.keys()).toHaveLength(2);
});

test('while the line is cut the old copy stands, and what has come of the new one is not asked for again', async () => {
  vi.useFakeTimers();
  const { save, read, publish, line, copies } = await reader(FIRST);
  await save();
  await publish({ ...SECOND, '_astro/c.js': 'c' });
  const { 'van-ban/37/': changed = '' } = SECOND;
  line.files = { ...line.files, '_astro/c.js': 'cắt' };
  await expect(save()).rejects.toMatchObject({ cause: 'altered' });
  expect(await read()).toEqual(FIRST);
  expect(await copies.others()).toHaveLength(1);
  line.isCut = true;
  const failing = expect(save()).rejects.toMatchObject({ cause: 'line' });
  await vi.runAllTimersAsync();
  await failing;
  vi.useRealTimers();
  line.isCut = false;
  line.files = { ...line.files, '_astro/c.js': 'c' };
  line.asked.length = 0;
  await save();
  expect(line.asked.filter((path) => path in line.files && /37|\.js$/.test(path))).toEqual(['_astro/c.js']);
  expect((await read())?.['van-ban/37/']).toBe(changed);
});

test('a release that comes while another is being saved is saved in its place', async () => {
  const { save, read, publish, line, caches } = await reader(FIRST);
  line.meet = async (path) => {
    if (path === 'van-ban/37/') await publish(SECOND);
  };
  await save();
  expect(await read()).toEqual(SECOND);
  expect(await caches.keys()).toHaveLength(2);
});

test.each([
  ['within the quota', 2, new DOMException('full', 'QuotaExceededError')],
  ['for the record alone', 5, new DOMException('full', 'QuotaExceededError')],
  ['on the disk', 2, new DOMException('internal', 'UnknownError')],
])('a copy for which there is no room %s leaves nothing behind', async (_, room, fault) => {
  const { save, copies, caches } = await reader(FIRST, { room, fault });
  await expect(save()).rejects.toMatchObject({ cause: 'room' });
  expect(await copies.current()).toBe(undefined);
  expect(await copies.others()).toEqual([]);
  expect((await caches.keys()).length).toBeLessThan(2);
});

test('a reader who stops it has no copy, and what has come', async () => {
  const { save, copies, stopping, line } = await reader(FIRST);
  line.meet = async (path) => {
    if (path === '_astro/b.js') stopping.abort('stopped');
  };
  await expect(save()).rejects.toBe('stopped');
  expect([await copies.current(), (await copies.others()).length]).toEqual([undefined, 1]);
});

test('where none is to be kept none is, and what was begun is taken away', async () => {
  const { save, line, caches, copies } = await reader(FIRST);
  await copies.files('dở dang');
  line.files = { ...line.files, 'ngoai-tuyen/ban-phat-hanh.json': 'null' };
  expect([await save(), await caches.keys()]).toEqual([null, []]);
});
