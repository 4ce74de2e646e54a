import type { Asked } from './asked.ts';
import type { Holder } from './holder.ts';

/** How many tokens away a directive is cited nearby. */
const REACH = 120;

/**
 * Tells of a document that a citation, by its place in the list, may mean, whether another citation nearby may mean one
 * that it carries out, amends, replaces or rests on, or that does so to it. Those that bear the same number are not asked:
 * one that replaces its namesake would speak for it wherever the number stands.
 */
export function relatedNearby(asked: readonly Asked[]): (index: number) => (holder: Holder) => boolean {
  const windows = windowsOf(asked);
  return (index) => {
    const near = windows[index];
    const same = new Set(asked[index]?.candidates);
    return ({ entry }) => entry?.related.some((slug) => near?.has(slug) && !same.has(slug)) ?? false;
  };
}

/** For each citation, the directives that it and those around it may mean; neighbours share a set while it stays the same. */
function windowsOf(asked: readonly Asked[]): ReadonlySet<string>[] {
  const places = asked.map(({ question }) => question.citation.place.first);
  const counts = new Map<string, number>();
  let slugs: ReadonlySet<string> | undefined;
  let [from, to] = [0, 0];
  const count = (index: number, step: number) => {
    for (const { entry } of asked[index]?.left ?? []) {
      if (!entry) continue;
      const times = (counts.get(entry.slug) ?? 0) + step;
      if (times === 0) counts.delete(entry.slug);
      if (times === 0 || (times === 1 && step === 1)) slugs = undefined;
      if (times > 0) counts.set(entry.slug, times);
    }
  };
  return places.map((place) => {
    while (to < places.length && (places[to] ?? 0) <= place + REACH) count(to++, 1);
    while ((places[from] ?? 0) < place - REACH) count(from++, -1);
    slugs ??= new Set(counts.keys());
    return slugs;
  });
}
