import { existsSync } from 'node:fs';
import { cp, glob, mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { HASHED } from '../../src/domain/exports/header-rules.ts';
import { redirectMap } from './led.ts';
import { nginxConfig, type Place } from './nginx-config.ts';
import { packSite } from './packed.ts';
import { takeFile } from './take-file.ts';

/** Releases that stay, the new one too. */
const KEPT = 2;

/** Milliseconds that files with hashed names stay which no release names any more: pages that are open ask for them. */
const STAY = 24 * 3_600_000;

/** Tells which files with hashed names a release has of those before it, and the milliseconds since when none names them. */
const LEFT = 'left.json';

/** Makes a release of a built site and has it served from then on; gives its folder. */
export async function makeRelease(dist: string, given: Place, now = new Date()): Promise<string> {
  const place = resolve(given.place);
  const current = join(place, 'current');
  const last = await readlink(current).then(
    (path) => join(place, path),
    () => undefined,
  );
  const release = join(place, 'releases', now.toISOString().replace(/[:.]/g, '-'));
  // Half of a release, should this be interrupted, is not one to go back to.
  const making = join(place, 'making');
  await rm(making, { recursive: true, force: true });
  await fillRelease(making, dist, last, now.getTime());
  await mkdir(dirname(release), { recursive: true });
  await rename(making, release);
  await writeFile(join(place, 'nginx.conf'), nginxConfig({ ...given, place }));
  await pointTo(release, current);
  await removeOld(join(place, 'releases'));
  return release;
}

async function fillRelease(release: string, dist: string, last: string | undefined, now: number): Promise<void> {
  const site = join(release, 'site');
  await cp(dist, site, { recursive: true });
  await packSite(site, last && join(last, 'site'));
  await writeFile(join(release, 'redirects.conf'), await redirectMap(site));
  const left = last === undefined ? {} : await takeOver(last, site, now);
  await writeFile(join(release, LEFT), JSON.stringify(left));
}

/** Keeps the files with hashed names that the last release has and this one does not, for a while, packed ones too. */
async function takeOver(last: string, site: string, now: number): Promise<Record<string, number>> {
  const known: Readonly<Record<string, number>> = await readFile(join(last, LEFT), 'utf8').then(JSON.parse, () => ({}));
  const left: Record<string, number> = {};
  for await (const path of glob(HASHED, { cwd: join(last, 'site') })) {
    const since = known[path] ?? now;
    if (existsSync(join(site, path)) || now - since >= STAY) continue;
    await mkdir(dirname(join(site, path)), { recursive: true });
    await takeFile(join(last, 'site', path), join(site, path));
    left[path] = since;
  }
  return left;
}

/** A link is put in place of another in one step. */
async function pointTo(release: string, current: string): Promise<void> {
  await rm(`${current}.next`, { force: true });
  await symlink(join('releases', basename(release)), `${current}.next`);
  await rename(`${current}.next`, current);
}

async function removeOld(releases: string): Promise<void> {
  const names = (await readdir(releases)).sort();
  for (const name of names.slice(0, -KEPT)) await rm(join(releases, name), { recursive: true });
}
