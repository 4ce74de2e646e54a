/** The copy of a site on a reader's machine: a cache of files for each release, and one that tells which of them counts. */

/** What is known of a whole copy. */
export interface Copy {
  /** Id of its release. */
  readonly release: string;
  /** The day it was saved, ISO. */
  readonly day: string;
  readonly bytes: number;
  /** When it was last compared with what is published, in milliseconds. */
  readonly compared: number;
}

/** The copies of one site. Other sites of the same origin have their own. */
export interface Copies {
  /** The lock that whoever changes them holds. */
  readonly lock: string;
  /** The copy that is read; undefined when none is whole. */
  readonly current: () => Promise<Copy | undefined>;
  /** The files of a release, by their whole addresses, as far as they have come. */
  readonly files: (release: string) => Promise<Cache>;
  /** Has a copy, which is whole, be the one that is read. One step: before it the old one counts, after it the new. */
  readonly makeCurrent: (copy: Copy) => Promise<void>;
  /** Releases that are not whole, or no longer read. */
  readonly others: () => Promise<readonly string[]>;
  readonly remove: (releases: readonly string[]) => Promise<void>;
  readonly removeAll: () => Promise<void>;
}

const CURRENT = 'hien-hanh';

/** The copies of the site whose home page has this address. Every function rejects where the browser keeps nothing. */
export function copiesOf(home: string, caches: CacheStorage): Copies {
  const prefix = `ngoai-tuyen ${new URL(home).pathname} `;
  const record = new URL(CURRENT, home).href;
  const namesHere = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));

  const current = async (): Promise<Copy | undefined> => {
    const told = await caches.match(record, { cacheName: prefix + CURRENT });
    const copy: Copy | undefined = await told?.json();
    // A browser that is short of room may have taken the files.
    return copy && (await caches.has(prefix + copy.release)) ? copy : undefined;
  };
  const remove = async (releases: readonly string[]) => {
    await Promise.all(releases.map((release) => caches.delete(prefix + release)));
  };
  return {
    lock: prefix.trim(),
    current,
    files: (release) => caches.open(prefix + release),
    makeCurrent: async (copy) => {
      const cache = await caches.open(prefix + CURRENT);
      await cache.put(record, new Response(JSON.stringify(copy)));
    },
    others: async () => {
      const copy = await current();
      const releases = (await namesHere()).map((name) => name.slice(prefix.length));
      return releases.filter((release) => release !== CURRENT && release !== copy?.release);
    },
    remove,
    removeAll: async () => {
      // First what tells that there is a copy: one that is half removed is none.
      await remove([CURRENT]);
      await Promise.all((await namesHere()).map((name) => caches.delete(name)));
    },
  };
}
