import { completeNumber } from '../content/identity.ts';
import type { BodyData, DirectiveData } from '../content/schema.ts';
import { type DirectiveNumber, numberSlug } from '../party/number.ts';

/** A number that directives bear, and which. */
export interface ShortAddress {
  readonly number: DirectiveNumber;
  /** "37-qd-tw" */
  readonly slug: string;
  /** Slugs of the directives that bear it, at least one, in the order they were given. */
  readonly directives: readonly string[];
}

/** Every number that some directive bears in full; those without a symbol ("527") have no short address. */
export function shortAddresses(
  directives: Iterable<{ readonly slug: string; readonly data: DirectiveData }>,
  bodies: ReadonlyMap<string, BodyData>,
): ShortAddress[] {
  const found = new Map<string, ShortAddress>();
  for (const { slug, data } of directives) {
    const number = completeNumber(data, bodies.get(data.issuer));
    if (!number) continue;
    const key = numberSlug(number);
    found.set(key, { number, slug: key, directives: [...(found.get(key)?.directives ?? []), slug] });
  }
  return [...found.values()];
}
