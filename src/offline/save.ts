import { localDay } from '../domain/language/dates.ts';
import type { Copies, Copy } from './copy.ts';
import { fetchKept, listOf, obstacle, publishedRelease, type Site } from './fetch-release.ts';
import type { KeptFile, Release, ReleasePart } from './release.ts';

/** Files asked for at a time: more than an old server lets through, for those that let all through. */
const AT_A_TIME = 12;

/** How often saving begins again when a release takes the place of the one that is being saved. */
const RELEASES = 3;

/** What is told while a copy comes: bytes that are here. */
export type Progress = (bytes: number, release: Release) => void;

/**
 * Saves what is published now, and has it take the place of the copy that was there: whole, for nothing is read of it
 * before all its files are here and hold what the release says. What is already here, of the last copy or of saving that
 * was interrupted, is not asked for again. Gives the copy; `null` when none is to be kept. Throws an obstacle, or the
 * reason of the signal; the old copy then stands as it was.
 */
export async function saveCopy(site: Site, copies: Copies, now: Date, told: Progress): Promise<Copy | null> {
  for (let release = await publishedRelease(site), tried = 1; release; tried++) {
    try {
      return await saveRelease(site, copies, release, now, told);
    } catch (error) {
      if (!(error instanceof Error) || error.cause !== 'altered' || tried === RELEASES) throw error;
      const next: Release | null = await publishedRelease(site);
      if (next?.id === release.id) throw error;
      release = next;
    }
  }
  await copies.removeAll();
  return null;
}

async function saveRelease(site: Site, copies: Copies, release: Release, now: Date, told: Progress): Promise<Copy> {
  const list = await listOf(site, release);
  const copy = { release: release.id, day: localDay(now), bytes: release.bytes, compared: now.getTime() };
  try {
    await gather(site, copies, release, list, told);
    await inRoom(copies.makeCurrent(copy));
  } catch (error) {
    // Half a copy is of no use where there is no room for the rest.
    if (error instanceof Error && error.cause === 'room') await copies.remove([release.id]);
    throw error;
  }
  await copies.remove(await copies.others());
  return copy;
}

/** What a browser that opens its store does not put into it has no room there, by its quota or on the disk. */
async function inRoom(putting: Promise<void>): Promise<void> {
  await putting.catch((error) => {
    throw obstacle('room', String(error));
  });
}

/** Brings all files of a release together. */
async function gather(
  site: Site,
  copies: Copies,
  release: Release,
  { files, led }: ReleasePart,
  told: Progress,
): Promise<void> {
  const to = await copies.files(release.id);
  const here = new Set((await to.keys()).map(({ url }) => url));
  const current = await copies.current();
  const before = await Promise.all(
    [...(current ? [current.release] : []), ...(await copies.others())].map(copies.files),
  );
  let bytes = 0;
  await inTurns(files, async (file) => {
    site.signal.throwIfAborted();
    const [path, digest, size] = file;
    const address = new URL(path, site.home).href;
    if (!here.has(address))
      await inRoom(to.put(address, (await sameIn(before, address, digest)) ?? (await fetchKept(site, file))));
    bytes += size;
    told(bytes, release);
  });
  for (const [from, target] of led) {
    const leading = new Response(null, { headers: { location: new URL(target, site.home).href } });
    await inRoom(to.put(new URL(from, site.home), leading));
  }
}

async function sameIn(caches: readonly Cache[], address: string, digest: string): Promise<Response | undefined> {
  for (const cache of caches) {
    const response = await cache.match(address);
    if (response?.headers.get('etag') === digest) return response;
  }
  return undefined;
}

/** Does the same with each, some at a time; with no more of them once one has failed. */
async function inTurns(files: readonly KeptFile[], work: (file: KeptFile) => Promise<void>): Promise<void> {
  let at = 0;
  const turn = async () => {
    try {
      for (let file = files[at++]; file; file = files[at++]) await work(file);
    } finally {
      at = files.length;
    }
  };
  const turns = Array.from({ length: AT_A_TIME }, turn);
  // What is to be taken away after a failure must not be added to any more.
  await Promise.allSettled(turns);
  await Promise.all(turns);
}
