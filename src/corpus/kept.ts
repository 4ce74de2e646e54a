import { readingsOf, type Traced } from '../store/traced.ts';
import { type Disk, digestOf, NO_DISK, type Stored } from './disk.ts';

/** Makes a thing, or gives the very one that was made under the same name before when nothing it came from has changed. */
export type Keep = <T>(name: string, from: readonly unknown[], make: () => T) => T;

/** Functions that tell of something by a key. */
type Lookups = Readonly<Record<string, (key: string) => unknown>>;

/** What a thing made of a content file comes from, in words. */
interface Origin {
  readonly file: string;
  readonly from: readonly (string | Uint8Array)[];
}

/**
 * Makes a thing of a content file, or gives what was made of the same, by this process or an earlier one. It is JSON.
 * What `make` looks up counts as what the thing came from; undefined is made again each time.
 */
export type Recall = <T, L extends Lookups>(name: string, origin: Origin, lookups: L, make: (lookups: L) => T) => T;

interface Kept {
  readonly from: readonly unknown[];
  readonly made: unknown;
}

/** What was made of content, kept from one reading of it to the next, and on a disk. */
export interface Keeping {
  readonly keep: Keep;
  readonly recall: Recall;
  readonly disk: Disk;
}

/** Keeps things; those that `keep` makes by comparing what they came from by `Object.is`. */
export function keeping(disk: Disk = NO_DISK): Keeping {
  const all = new Map<string, Kept>();
  const lasting = new Map<string, Stored>();
  const keep: Keep = (name, from, make) => {
    const last = all.get(name);
    if (last && isSame(last.from, from)) return last.made as ReturnType<typeof make>;
    const made = make();
    all.set(name, { from, made });
    return made;
  };
  const recall: Recall = <T, L extends Lookups>(
    name: string,
    { file, from }: Origin,
    lookups: L,
    make: (l: L) => T,
  ) => {
    const key = digestOf(...from);
    const place = `${name} ${file}`;
    const holds = (stored: Stored | undefined) =>
      stored?.key === key && stored.found.every((each) => Object.is(lookups[each.lookup]?.(each.key), each.value));
    const last = [lasting.get(place), disk.get(file, name, key)].find(holds);
    if (last) {
      lasting.set(place, last);
      return last.made as T;
    }
    const { watched, found } = watch(lookups);
    const made = make(watched);
    if (made === undefined) return made;
    const stored = { key, found, made };
    lasting.set(place, stored);
    disk.put(file, name, stored);
    return made;
  };
  return { keep, recall, disk };
}

/** As `recall`, of what `make` reads of traced content too. */
export function recallTraced<T, W extends object, L extends Lookups>(
  recall: Recall,
  name: string,
  origin: Origin,
  { view, digestOf: at }: Traced<W>,
  lookups: L,
  make: (view: W, lookups: L) => T,
): T {
  return recall(name, origin, { ...lookups, at }, (watched) => {
    const { result, places } = readingsOf(() => make(view, watched));
    for (const place of places()) watched.at(place);
    return result;
  });
}

/** A value that is the same object for as long as its JSON is the same. */
export function steady<T>(keep: Keep, name: string, value: T): T {
  return keep(name, [JSON.stringify(value)], () => value);
}

/** The lookups, and all that they are asked and answer from now on. */
function watch<L extends Lookups>(lookups: L) {
  const found: { lookup: string; key: string; value: unknown }[] = [];
  const watched = Object.entries(lookups).map(([lookup, look]) => {
    const watchedLook = (key: string) => {
      const value = look(key);
      found.push({ lookup, key, value });
      return value;
    };
    return [lookup, watchedLook];
  });
  return { watched: Object.fromEntries(watched) as L, found };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}
