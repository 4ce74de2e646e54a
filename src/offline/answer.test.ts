import { beforeEach, expect, test, vi } from 'vitest';
import { answering } from './answer.ts';
import { sampleCaches } from './caches.sample.ts';
import { type Copies, copiesOf } from './copy.ts';
import { saveCopy } from './save.ts';
import { HOME, sampleLine } from './site.sample.ts';

const FILES = {
  '': '<header></header>Trang chủ',
  'van-ban/37/': '<header></header>Quy định 37',
  'tim-kiem/so-hieu.json': 'một',
  '_astro/a.js': 'một',
  'ngoai-tuyen/chua-luu/': '<header></header>Chưa lưu',
};
const SAVED =
  '<div class="foot" data-saved><div class="wrap">Bản lưu ngày 2/3/2026: máy chưa nối được với trang.</div></div>';

let network: Awaited<ReturnType<typeof sampleLine>>;
let copies: Copies;
let answer: ReturnType<typeof answering>;

/** A page is made by asking for its address, as the reader of that name. */
const page = (path: string, making = 'trang') => ask(path, '', making, 'navigate');
const file = (path: string, by = 'trang', making = '') => ask(path, by, making, 'cors');

async function ask(path: string, by: string, making: string, mode: RequestMode): Promise<[number, string]> {
  // Only browsers can make a request of this mode.
  const request = new Proxy(new Request(HOME + path), {
    get: (of, name) => (name === 'mode' ? mode : Reflect.get(of, name)),
  });
  const response = await answer({ request, by, making, coming: Promise.resolve(undefined) });
  return [response.status, response.headers.get('location') ?? (await response.text())];
}

beforeEach(async () => {
  network = await sampleLine(FILES);
  copies = copiesOf(HOME, sampleCaches());
  const site = { home: HOME, load: network.load, signal: new AbortController().signal };
  await saveCopy(site, copies, new Date(2026, 2, 2), () => undefined);
  answer = answering(HOME, copies, (asked) => network.load((asked as Request).url.replace(/[?#].*/, '')));
  network.line.files = { ...network.line.files, '': '<header></header>Trang mới', 'tim-kiem/so-hieu.json': 'hai' };
});

test('with a line all comes from there, as it is now', async () => {
  expect(await page('')).toEqual([200, '<header></header>Trang mới']);
  expect(await file('tim-kiem/so-hieu.json')).toEqual([200, 'hai']);
  expect((await page('khong-co/'))[0]).toBe(404);
});

test('without one a page is that of the copy, and says so; what is asked for in it is left out of its address', async () => {
  network.line.isCut = true;
  expect(await page('?q=37#tim')).toEqual([200, `<header></header>${SAVED}Trang chủ`]);
  expect(await file('tim-kiem/so-hieu.json?ts=1')).toEqual([200, 'một']);
});

test('addresses that lead on do so, folders without their slash too', async () => {
  network.line.isCut = true;
  expect(await page('37/')).toEqual([302, `${HOME}van-ban/37/`]);
  expect(await page('van-ban/37?q=1')).toEqual([302, `${HOME}van-ban/37/?q=1`]);
});

test('a page that the copy lacks is told; a file fails', async () => {
  network.line.isCut = true;
  expect(await page('khong-co/')).toEqual([404, `<header></header>${SAVED}Chưa lưu`]);
  expect(await file('khong-co.json')).toEqual([0, '']);
});

test('what a page of the copy asks for, and its workers, comes from the copy when the line is back', async () => {
  network.line.isCut = true;
  await page('');
  network.line.isCut = false;
  expect(await file('tim-kiem/so-hieu.json')).toEqual([200, 'một']);
  await file('_astro/a.js', 'trang', 'thợ');
  expect(await file('tim-kiem/so-hieu.json', 'thợ')).toEqual([200, 'một']);
  expect(await file('tim-kiem/so-hieu.json', 'trang khác')).toEqual([200, 'hai']);
});

test('a page of the network that has met the copy stays with it', async () => {
  await page('');
  network.line.isCut = true;
  expect(await file('tim-kiem/so-hieu.json')).toEqual([200, 'một']);
  network.line.isCut = false;
  expect(await file('tim-kiem/so-hieu.json')).toEqual([200, 'một']);
});

test('a file whose name tells its content is not asked for', async () => {
  network.line.asked.length = 0;
  expect(await file('_astro/a.js')).toEqual([200, 'một']);
  expect(network.line.asked).toEqual([]);
});

test('a server that fails, or that is too slow, is as good as none', async () => {
  answer = answering(HOME, copies, async () => new Response('hỏng', { status: 502 }));
  expect((await page(''))[1]).toContain('Trang chủ');
  expect(await page('khong-co/')).toEqual([502, 'hỏng']);
  vi.useFakeTimers();
  answer = answering(HOME, copies, () => new Promise(() => undefined));
  const slow = page('');
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  expect((await slow)[1]).toContain('Trang chủ');
});

test('without a copy nothing is answered but what the network says', async () => {
  await copies.removeAll();
  expect(await file('_astro/a.js')).toEqual([200, 'một']);
  network.line.isCut = true;
  expect((await page(''))[0]).toBe(0);
});
