/** The server of `npm start` and of the tests answers as a static host does, whatever it is asked. */
import { once } from 'node:events';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveSite } from '../../../scripts/site-server.ts';
import { HEADERS, KEPT } from '../../domain/exports/header-rules.ts';

const folder = await mkdtemp(join(tmpdir(), 'site-'));
await writeFile(join(folder, 'index.html'), `<p>${'Trang chủ. '.repeat(500)}`);
await writeFile(join(folder, '404.html'), '<p>Không có trang này.');
await writeFile(join(folder, 'a.txt'), '0123456789');
await writeFile(join(folder, 'b.md'), 'Đảng');
for (const name of ['thu-muc', '_astro']) await mkdir(join(folder, name));
await writeFile(join(folder, '_astro/a.AAAA.css'), 'p {}');
const { address, close } = await serveSite(folder, 0);
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks as written: `fetch` would tidy the path, and cannot leave out "Accept-Encoding". */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', reject).end();
  });
}

test.each(['/khong-co/', '/khong-co.css', '/../package.json', '/%2e%2e/package.json', '/%E0%A4%A', '/a.txt/b', '/%00'])(
  '%s is not there, and says so with the page for it',
  async (path) => {
    const { status, headers, body } = await ask(path, { range: 'bytes=0-3' });
    expect([status, headers['content-type'], body.toString()]).toEqual([
      404,
      'text/html; charset=utf-8',
      '<p>Không có trang này.',
    ]);
  },
);

test('a file that was away for the moment in which a build puts its site in place is there', async () => {
  await rename(folder, `${folder}-cu`);
  const asked = ask('/a.txt');
  setTimeout(() => rename(`${folder}-cu`, folder), 10);
  expect((await asked).status).toBe(200);
});

test.each([
  ['bytes=0-0', 206, '0'],
  ['bytes=-5', 206, '56789'],
  ['bytes=7-', 206, '789'],
  ['bytes=0-18446744073709551615', 206, '0123456789'],
  ['bytes=5-2', 416, ''],
  ['bytes=99-', 416, ''],
  ['bytes=0-1,3-4', 200, '0123456789'],
  ['dòng=1', 200, '0123456789'],
])('range %s gives %d “%s”', async (range, status, text) => {
  const answer = await ask('/a.txt', { range: encodeURI(range) });
  expect([answer.status, answer.body.toString()]).toEqual([status, text]);
});

test.each([
  ['gzip', 'gzip'],
  ['gzip;q=0', undefined],
  ['gzip;q=0, *;q=0', undefined],
])('with “Accept-Encoding: %s” a page is sent as %s', async (accepted, expected) => {
  const { headers } = await ask('/', { 'accept-encoding': accepted });
  expect(headers['content-encoding']).toBe(expected);
});

test('a page that has not changed is not sent again, compressed or not', async () => {
  const { headers } = await ask('/', { 'accept-encoding': 'gzip' });
  const again = await ask('/', { 'accept-encoding': 'gzip', 'if-none-match': String(headers.etag) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('a part of a page is not packed: what says which part counts its bytes', async () => {
  const { status, headers, body } = await ask('/', { range: 'bytes=0-1999', 'accept-encoding': 'gzip' });
  expect([status, headers['content-encoding'], headers['content-length'], body.length]).toEqual([
    206,
    undefined,
    '2000',
    2000,
  ]);
});

test('what is asked for only if it has not changed since is told to have changed', async () => {
  expect((await ask('/a.txt', { 'if-match': '"x"' })).status).toBe(412);
  const missing = await ask('/khong-co', { 'if-match': '"x"' });
  expect([missing.status, missing.body.toString()]).toEqual([404, '<p>Không có trang này.']);
});

test.each([
  ['/thu-muc?q=37', '/thu-muc/?q=37'],
  ['//thu-muc', '/thu-muc/'],
  ['/\\x/..%2fthu-muc', '/x/..%2fthu-muc/'],
])('the folder %s leads to %s, on this host', async (path, to) => {
  const { status, headers } = await ask(path);
  expect([status, headers.location]).toEqual([301, to]);
});

test.each([
  ['/_astro/a.AAAA.css', KEPT],
  ['/_astro/../a.txt', 'no-cache'],
  ['/', 'no-cache'],
  ['/khong-co', 'no-cache'],
])('%s may be kept: %s; and says what hosts are to say', async (path, kept) => {
  const { headers } = await ask(path);
  expect(headers['cache-control']).toBe(kept);
  for (const [name, value] of Object.entries(HEADERS)) expect(headers[name.toLowerCase()]).toBe(value);
});

test.each([
  ['/a.txt', 'text/plain; charset=utf-8'],
  ['/b.md', 'text/markdown; charset=utf-8'],
])('%s is %s', async (path, type) => {
  expect((await ask(path)).headers['content-type']).toBe(type);
});

test('the head alone is sent when it is asked for, as that of the whole answer, and nothing is taken in', async () => {
  const head = await ask('/a.txt', {}, 'HEAD');
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '10', 0]);
  const packed = await ask('/', { 'accept-encoding': 'gzip' }, 'HEAD');
  expect([packed.headers['content-encoding'], packed.headers['content-length']]).toEqual(['gzip', undefined]);
  expect((await ask('/a.txt', {}, 'POST')).status).toBe(405);
});

test('a file that goes away while it is asked for ends nothing', async () => {
  await writeFile(join(folder, 'c.txt'), 'x'.repeat(1_000_000));
  const asked = Array.from({ length: 20 }, () => ask('/c.txt').catch(() => undefined));
  await rm(join(folder, 'c.txt'));
  await Promise.all(asked);
  expect((await ask('/c.txt')).status).toBe(404);
  expect((await ask('/a.txt')).status).toBe(200);
});

test('a file that cannot be read is told with a page that is whole', async () => {
  const unreadable = createServer().listen(join(folder, 'd.txt'));
  await once(unreadable, 'listening');
  const { status, body } = await ask('/d.txt');
  unreadable.close();
  expect([status, body.toString()]).toEqual([500, '<p>Không có trang này.']);
});

test('clients that hold a connection open do not keep the server from ending', { timeout: 20_000 }, async () => {
  const other = await serveSite(folder, 0);
  const client = connect(Number(new URL(other.address).port), 'localhost');
  await once(client, 'connect');
  client.write('GET / HTTP/1.1\r\n');
  await (await fetch(other.address)).text();
  await Promise.all([other.close(), once(client, 'close')]);
});

test('no other machine is answered unless that is asked for', async () => {
  const client = connect(Number(new URL(address).port), '127.0.0.2');
  await expect(once(client, 'connect')).rejects.toThrow('ECONNREFUSED');
});
