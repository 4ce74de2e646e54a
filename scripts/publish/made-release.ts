import { cp, glob, link, mkdir, readdir, readFile, readlink, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { HASHED } from '../../src/domain/exports/header-rules.ts';
import { redirectMap } from './led.ts';
import { nginxConfig } from './nginx-config.ts';
import { packSite } from './packed.ts';

/** Releases that stay, the new one too. */
const KEPT = 2;

/** Names the files with hashed names that a release brought, packed ones too. */
const OWN = 'hashed.json';

/** Makes a release of a built site and has it served from then on; gives its folder. */
export async function makeRelease(dist: string, given: Parameters<typeof nginxConfig>[0]): Promise<string> {
  const place = resolve(given.place);
  const current = join(place, 'current');
  const last = await readlink(current).then(
    (path) => join(place, path),
    () => undefined,
  );
  const release = join(place, 'releases', new Date().toISOString().replace(/[:.]/g, '-'));
  const site = join(release, 'site');
  await cp(dist, site, { recursive: true });
  await packSite(site, last && join(last, 'site'));
  await writeFile(join(release, 'redirects.conf'), await redirectMap(site));
  await writeFile(join(release, OWN), JSON.stringify(await Array.fromAsync(glob(HASHED, { cwd: site }))));
  if (last !== undefined) await takeOver(last, site);
  await writeFile(join(place, 'nginx.conf'), nginxConfig({ ...given, place }));
  // A link is put in place of another in one step.
  await symlink(join('releases', basename(release)), `${current}.next`);
  await rename(`${current}.next`, current);
  await removeOld(join(place, 'releases'));
  return release;
}

/** Keeps the files with hashed names that came with the last release and not with the new one. */
async function takeOver(last: string, site: string): Promise<void> {
  const paths: string[] = JSON.parse(await readFile(join(last, OWN), 'utf8'));
  for (const path of paths) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await link(join(last, 'site', path), join(site, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST' && error.code !== 'EPERM') throw error;
    });
  }
}

async function removeOld(releases: string): Promise<void> {
  const names = (await readdir(releases)).sort();
  for (const name of names.slice(0, -KEPT)) await rm(join(releases, name), { recursive: true });
}
