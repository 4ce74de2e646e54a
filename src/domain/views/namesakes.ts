import { gather } from './gather.ts';
import type { DirectiveEntry } from './page-data.ts';

/** For each directive the others that bear the same number of the same kind, in the order given. */
export function namesakesOf(directives: readonly DirectiveEntry[]): ReadonlyMap<string, readonly DirectiveEntry[]> {
  const bearers = gather(
    directives.flatMap((entry) => {
      const { kind, number } = entry.data;
      return number === undefined ? [] : [[`${kind} ${number}`, entry] as const];
    }),
  );
  return new Map(
    [...bearers.values()].flatMap((same) =>
      same.length > 1 ? same.map(({ slug }) => [slug, same.filter((other) => other.slug !== slug)] as const) : [],
    ),
  );
}
