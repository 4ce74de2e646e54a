/** Releases behind nginx of Debian, as /trang/xuat-ban/ has them. */
import type { ChildProcess } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRelease } from '../../../scripts/publish/made-release.ts';
import { nginxHere, startNginx } from '../../../scripts/publish/nginx.ts';
import { nginxConfig } from '../../../scripts/publish/nginx-config.ts';
import { HEADERS, KEPT } from '../../domain/exports/header-rules.ts';
import { FAREWELL } from '../../offline/farewell.ts';
import { ENGINE, MANIFEST } from '../../search/early.ts';

const LONG = 'Một câu trong trang. '.repeat(100);
const PART = `${ENGINE}index/vi_aaaa.pf_index`;
const SITE = {
  'index.html': `<link href="/_astro/kieu.AAAA.css">${LONG}`,
  '404.html': 'Không có trang này.',
  'van-ban/37-qd-tw-2021/index.html': LONG,
  'van-ban/37-qd-tw-2021.md': 'Đảng',
  '37-qd-tw/index.html': '<meta http-equiv="refresh" content="0;url=/van-ban/37-qd-tw-2021/">',
  '_astro/kieu.AAAA.css': `/* ${LONG} */`,
  [PART]: 'A part of the index',
  [MANIFEST]: '{}',
  'api/schema/a.json': '{}',
  'feed.xml': '<feed/>',
  _headers: '/*',
};

if (!nginxHere.program) {
  console.warn('\n!!! KHÔNG CÓ NGINX: cấu hình nginx KHÔNG được thử. Cài: apt-get install nginx-light\n');
}
const served = nginxHere.program ? test : test.todo;

const folder = await mkdtemp(join(tmpdir(), 'xuat-ban-'));
// nginx that root starts reads as another person.
await chmod(folder, 0o755);
const place = join(folder, 'noi-dat');
let port = 0;
let nginx: ChildProcess | undefined;

async function release(files: Readonly<Record<string, string>>, now?: Date): Promise<void> {
  const dist = join(folder, 'dist');
  await rm(dist, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), text);
  }
  await makeRelease(dist, { place, listen: [`127.0.0.1:${port}`], brotli: nginxHere.brotli }, now);
}

const ask = (path: string, encoding = 'identity') =>
  fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers: { 'accept-encoding': encoding } });

beforeAll(async () => {
  port = await freePort();
  await release(SITE);
  if (nginxHere.program) nginx = await startNginx(place);
  if (nginx) await answering();
});

/** Waits until the server that was started takes requests. */
async function answering(): Promise<void> {
  while (
    !(await ask('/').then(
      () => true,
      () => false,
    ))
  )
    await new Promise((later) => setTimeout(later, 50));
}

afterAll(async () => {
  const ended = nginx && new Promise((end) => nginx?.once('exit', end));
  nginx?.kill();
  await ended;
  await rm(folder, { recursive: true });
});

served('pages, their headers, and what is not there', async () => {
  const page = await ask('/van-ban/37-qd-tw-2021/');
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  for (const [name, value] of Object.entries(HEADERS)) expect([name, page.headers.get(name)]).toEqual([name, value]);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const again = await fetch(page.url, {
    headers: { 'accept-encoding': 'identity', 'if-none-match': page.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
  for (const [path, type] of [
    ['/van-ban/37-qd-tw-2021.md', 'text/markdown; charset=utf-8'],
    ['/feed.xml', 'text/xml; charset=utf-8'],
  ] as const) {
    expect((await ask(path)).headers.get('content-type')).toBe(type);
  }
  for (const path of [
    '/khong-co/',
    '/khong-co',
    '/_headers',
    '/index.html.gz',
    '/404.html',
    '/_astro/khong-co.css',
    '/api/schema/',
  ]) {
    const missing = await ask(path);
    expect([path, missing.status, await missing.text()]).toEqual([path, 404, SITE['404.html']]);
  }
});

served('addresses that lead on do so at once', async () => {
  for (const path of ['/37-qd-tw/', '/37-qd-tw', '/van-ban/37-qd-tw-2021']) {
    const { status, headers } = await ask(path);
    expect([path, status, headers.get('location')]).toEqual([path, 301, '/van-ban/37-qd-tw-2021/']);
  }
});

served('what can be packed is, in the way that is asked for', async () => {
  const encodings = nginxHere.brotli ? (['gzip', 'br'] as const) : (['gzip'] as const);
  for (const encoding of encodings) {
    const { headers } = await ask('/', encoding);
    expect(headers.get('content-encoding')).toBe(encoding);
    expect(headers.get('vary')).toContain('Accept-Encoding');
  }
  expect((await ask('/')).headers.get('content-encoding')).toBe(null);
});

served('a release takes the place of another; what open pages of those before it ask for stays for a day', async () => {
  const { 'index.html': _, '_astro/kieu.AAAA.css': style, [PART]: part, ...rest } = SITE;
  const next = { ...rest, 'index.html': 'Bản mới.', '_astro/kieu.BBBB.css': style };
  const before = (await ask('/van-ban/37-qd-tw-2021/')).headers.get('etag');
  const now = Date.now();
  for (const minutes of [1, 2]) await release(next, new Date(now + minutes * 60_000));
  expect(await (await ask('/')).text()).toBe('Bản mới.');
  expect((await ask('/van-ban/37-qd-tw-2021/')).headers.get('etag')).toBe(before);
  for (const path of ['/_astro/kieu.AAAA.css', '/_astro/kieu.BBBB.css', `/${PART}`]) {
    const { status, headers } = await ask(path, 'gzip');
    expect([path, status, headers.get('cache-control'), headers.get('content-encoding')]).toEqual([
      path,
      200,
      KEPT,
      path.endsWith('css') ? 'gzip' : null,
    ]);
  }
  expect((await ask(`/${MANIFEST}`)).headers.get('cache-control')).toBe('no-cache');
  await release(next, new Date(now + 25 * 3_600_000));
  expect((await ask('/_astro/kieu.AAAA.css')).status).toBe(404);
  expect((await ask('/_astro/kieu.BBBB.css')).status).toBe(200);
});

test('where there is a certificate, whoever asks without is led there', () => {
  const servers = nginxConfig({ place, listen: ['80', '443 ssl http2'], brotli: false })
    .split('\nserver {\n')
    .slice(1);
  expect(servers.map((server) => /listen ([^;]*);/.exec(server)?.[1])).toEqual(['80', '443 ssl http2']);
  expect(servers.map((server) => server.includes('return 301 https://$host$request_uri'))).toEqual([true, false]);
});

test('a release that was interrupted is none', async () => {
  await mkdir(join(place, 'making/site'), { recursive: true });
  await writeFile(join(place, 'making/site/nua.html'), 'Một nửa.');
  await symlink('releases/khong-co', join(place, 'current.next'));
  await release(SITE, new Date(Date.now() + 50 * 3_600_000));
  expect(await readFile(join(place, 'current/site/index.html'), 'utf8')).toBe(SITE['index.html']);
  expect(await readdir(join(place, 'current/site'))).not.toContain('nua.html');
  expect(await readdir(place)).not.toContain('making');
});

test('what an owner is told to put in the place of a broken worker is what a build puts there', async () => {
  expect(await readFile('content/trang/xuat-ban.mdx', 'utf8')).toContain(`\`\`\`js\n${FAREWELL}\`\`\``);
});

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => found(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}
