/**
 * Tries releases under load, after a build: `node scripts/publish/try-load.ts dist`. nginx serves the site on this
 * machine alone, wrk asks for its pages over 500 connections for a minute, and a release takes the place of another
 * every ten seconds meanwhile. Fails when a request does, or when a page names a style or script that is not there.
 * Needs nginx and wrk as Debian has them (apt-get install nginx-light wrk).
 */
import { spawn } from 'node:child_process';
import { chmod, cp, glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeRelease } from './made-release.ts';
import { nginxHere, startNginx } from './nginx.ts';

const PORT = 18_321;
const HOME = `http://127.0.0.1:${PORT}`;
const SECONDS = 60;
const BETWEEN = 10;
const CONNECTIONS = 500;
const PAGES = 300;

const [dist = 'dist'] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'chiu-tai-'));
await chmod(folder, 0o755);
const given = { place: join(folder, 'noi-dat'), listen: [`127.0.0.1:${PORT}`], brotli: nginxHere.brotli };
const sites = await twoReleases();
await makeRelease(sites[0], given);
const nginx = await startNginx(given.place);
await wait(1000);
try {
  const loading = load();
  let isOver = false;
  const checking = checkPages(() => isOver);
  for (let swap = 1; swap * BETWEEN < SECONDS; swap++) {
    await wait(BETWEEN * 1000);
    await makeRelease(sites[swap % 2 === 0 ? 0 : 1], given);
  }
  const report = await loading;
  isOver = true;
  const { pages, faults } = await checking;
  console.log(report);
  console.log(`${pages} lần đọc trang kèm tệp của nó, ${faults.length} lần thiếu tệp`, faults.slice(0, 3));
  if (faults.length > 0 || /Non-2xx|Socket errors/.test(report)) process.exitCode = 1;
} finally {
  nginx.kill();
  await rm(folder, { recursive: true });
}

/** The site, and the same with its styles and scripts under other names. */
async function twoReleases(): Promise<readonly [string, string]> {
  const [first, second] = [join(folder, 'mot'), join(folder, 'hai')] as const;
  await cp(dist, first, { recursive: true });
  await cp(dist, second, { recursive: true });
  const names = await Array.fromAsync(glob('_astro/*.{css,js}', { cwd: second }));
  for await (const page of glob('**/*.html', { cwd: second })) {
    const html = await readFile(join(second, page), 'utf8');
    await writeFile(
      join(second, page),
      names.reduce((text, name) => text.replaceAll(name, renamed(name)), html),
    );
  }
  for (const name of names) {
    await cp(join(second, name), join(second, renamed(name)));
    await rm(join(second, name));
  }
  return [first, second];
}

function renamed(name: string): string {
  return name.replace(/(\.\w+)$/, '-2$1');
}

/** What wrk tells of a minute of requests for pages. */
async function load(): Promise<string> {
  const pages = await Array.fromAsync(glob('van-ban/*/index.html', { cwd: dist }));
  const paths = pages.slice(0, PAGES).map((page) => `"/${page.replace('index.html', '')}"`);
  const script = join(folder, 'trang.lua');
  await writeFile(
    script,
    `local paths = {${paths.join(',')}}\nlocal at = 0\nfunction request()\n  at = at % #paths + 1\n  return wrk.format("GET", paths[at], {["Accept-Encoding"] = "gzip"})\nend\n`,
  );
  const args = ['-t2', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--timeout', '10s', '--latency', '-s', script, `${HOME}/`];
  const wrk = spawn('wrk', args);
  let output = '';
  wrk.stdout.on('data', (chunk) => (output += chunk));
  await new Promise((end) => wrk.once('close', end));
  return output;
}

/** Reads a page and then, as a slow browser does, all that it names of styles and scripts. */
async function checkPages(isOver: () => boolean): Promise<{ pages: number; faults: string[] }> {
  const faults: string[] = [];
  let pages = 0;
  while (!isOver()) {
    const html = await (await fetch(`${HOME}/`)).text();
    await wait(100);
    for (const [, path = ''] of html.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)) {
      const { status } = await fetch(HOME + path);
      if (status !== 200) faults.push(`${path}: ${status}`);
    }
    pages++;
  }
  return { pages, faults };
}
