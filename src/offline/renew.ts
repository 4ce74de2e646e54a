import type { Copies } from './copy.ts';
import { publishedRelease, type Site } from './fetch-release.ts';
import { saveCopy } from './save.ts';

/** Milliseconds between two looks at what is published. */
const BETWEEN = 3_600_000;

/**
 * Has the copy follow what is published, when nobody has looked for an hour. Where none is to be kept any more, all of it
 * is removed, and `leave` called. What fails is tried again after an hour; the copy stays as it was.
 */
export async function renewWhenOld(
  site: Site,
  copies: Copies,
  now: Date,
  leave: () => Promise<unknown>,
): Promise<void> {
  const copy = await copies.current();
  if (!copy || now.getTime() - copy.compared < BETWEEN) return;
  try {
    const release = await publishedRelease(site);
    if (release) {
      await copies.makeCurrent({ ...copy, compared: now.getTime() });
      if (release.id !== copy.release) await saveCopy(site, copies, now, () => undefined);
    } else {
      await copies.removeAll();
      await leave();
    }
  } catch {
    // There is a copy, and nobody waits for another.
  }
}
