/** Makes a thing, or gives the very one that was made under the same name before when nothing it came from has changed. */
export type Keep = <T>(name: string, from: readonly unknown[], make: () => T) => T;

/** Functions that tell of something by a key. */
type Lookups = Readonly<Record<string, (key: string) => unknown>>;

/** Like Keep; what `make` looks up counts as what the thing came from. */
type KeepLookedUp = <T, L extends Lookups>(
  name: string,
  from: readonly unknown[],
  lookups: L,
  make: (lookups: L) => T,
) => T;

interface Kept {
  readonly from: readonly unknown[];
  readonly found: readonly { readonly lookup: string; readonly key: string; readonly value: unknown }[];
  readonly made: unknown;
}

/** What was made of content, kept from one reading of it to the next. Values are compared by `Object.is`. */
export function keeping(): { keep: Keep; keepLookedUp: KeepLookedUp } {
  const all = new Map<string, Kept>();
  const keepLookedUp: KeepLookedUp = <T, L extends Lookups>(
    name: string,
    from: readonly unknown[],
    lookups: L,
    make: (lookups: L) => T,
  ): T => {
    const last = all.get(name);
    const holds = last?.found.every(({ lookup, key, value }) => Object.is(lookups[lookup]?.(key), value));
    if (last && holds && isSame(last.from, from)) return last.made as T;
    const { watched, found } = watch(lookups);
    const made = make(watched);
    all.set(name, { from, found, made });
    return made;
  };
  return { keepLookedUp, keep: (name, from, make) => keepLookedUp(name, from, {}, make) };
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
