import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf, type Release, type ReleasePart } from '../offline/release.ts';
import { writeRelease } from './offline-release.ts';

let dist = '';
const write = async (files: Readonly<Record<string, string>>) => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dist, path)), { recursive: true });
    await writeFile(join(dist, path), text);
  }
};
const json = async (path: string) => JSON.parse(await readFile(join(dist, path), 'utf8'));

async function list(): Promise<{ release: Release; parts: ReleasePart[] }> {
  writeRelease(dist, true);
  const release: Release = await json('ngoai-tuyen/ban-phat-hanh.json');
  return { release, parts: await Promise.all(release.parts.map(json)) };
}

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'ban-luu-'));
});
afterEach(() => rm(dist, { recursive: true }));

test('what pages ask for is listed, with its digest; what only programs read is not', async () => {
  await write({
    'index.html': 'Trang chủ',
    'van-ban/37/index.html': 'Quy định 37',
    '_astro/a.js': 'a',
    'pagefind/1.5.2/pagefind.js': 'b',
    'tim-kiem/so-hieu.json': '{}',
    'icon.svg': '<svg/>',
    '37/index.html': '<meta http-equiv="refresh" content="0;url=/van-ban/37/">',
    ...Object.fromEntries(
      [
        '404.html',
        '_headers',
        'ngoai-tuyen.js',
        'feed.xml',
        'api/van-ban.json',
        'van-ban/37.json',
        'van-ban/37.png',
      ].map((path) => [path, 'không đọc']),
    ),
  });
  const { release, parts } = await list();
  const files = parts.flatMap((part) => part.files);
  expect(files.map(([path]) => path).toSorted()).toEqual(
    ['', 'van-ban/37/', '_astro/a.js', 'pagefind/1.5.2/pagefind.js', 'tim-kiem/so-hieu.json', 'icon.svg'].toSorted(),
  );
  expect(parts.flatMap(({ led }) => led)).toEqual([['37/', '/van-ban/37/']]);
  expect(files.find(([path]) => path === '')).toEqual(['', await digestOf(await bytesOf('Trang chủ')), 11]);
  expect(release).toMatchObject({ files: 6, bytes: files.reduce((sum, [, , size]) => sum + size, 0) });
});

test('the same site is the same release, another another; an edit changes one part of a long list', async () => {
  await write(
    Object.fromEntries(Array.from({ length: 1500 }, (_, at) => [`van-ban/${at}/index.html`, `Văn bản ${at}`])),
  );
  const first = await list();
  expect(await list()).toEqual(first);
  expect(first.parts.length).toBe(4);
  expect(first.parts.every(({ files }) => files.length > 250 && files.length < 500)).toBe(true);
  await write({ 'van-ban/7/index.html': 'Văn bản 7, sửa' });
  const second = await list();
  expect(second.release.id).not.toBe(first.release.id);
  expect(new Set(second.release.parts).difference(new Set(first.release.parts)).size).toBe(1);
});

test('where copies are not offered there is no list, and the worker takes leave', async () => {
  writeRelease(dist, false);
  expect(await json('ngoai-tuyen/ban-phat-hanh.json')).toBe(null);
  expect(await readFile(join(dist, 'ngoai-tuyen.js'), 'utf8')).toContain('registration.unregister()');
});

async function bytesOf(text: string): Promise<ArrayBuffer> {
  return new Response(text).arrayBuffer();
}
