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

/** The file of a release that tells of its hashed names. */
const NAMES = 'hashed.json';

/** The files with hashed names that a release has, packed ones too. */
interface Names {
  readonly own: readonly string[];
  /** Those of releases before it, with the milliseconds since when they are named no more. */
  readonly left: Readonly<Record<string, number>>;
}

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
  const own = await Array.fromAsync(glob(HASHED, { cwd: site }));
  const left = last === undefined ? {} : await takeOver(last, site, now);
  await writeFile(join(release, NAMES), JSON.stringify({ own, left } satisfies Names));
}

/** Keeps the files with hashed names of the last release, and of those before it for a while. */
async function takeOver(last: string, site: string, now: number): Promise<Names['left']> {
  const { own, left }: Names = JSON.parse(await readFile(join(last, NAMES), 'utf8'));
  const staying = Object.entries({ ...left, ...Object.fromEntries(own.map((path) => [path, now])) }).filter(
    ([, since]) => now - since < STAY,
  );
  for (const [path] of staying) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await takeFile(join(last, 'site', path), join(site, path));
  }
  return Object.fromEntries(staying);
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
