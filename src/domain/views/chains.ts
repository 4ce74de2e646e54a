import { byWhen, type When } from '../content/when.ts';
import { byCodeUnits } from '../language/order.ts';
import { componentsOf } from './components.ts';
import type { Edge, Graph } from './graph.ts';

/** Directives that replaced each other, from the oldest to the newest. */
export interface Chain {
  readonly slugs: readonly string[];
  /** Each from the directive that replaces to the one replaced. */
  readonly links: readonly Edge[];
  /** Amendments among the same directives. */
  readonly amendments: readonly Edge[];
  /** Columns of a drawing from the oldest; every directive stands right before the first that replaces it. */
  readonly columns: readonly (readonly string[])[];
}

/** Chains on one page of their list. */
export const CHAINS_SIZE = 20;

/** On which page of their list the chain of a directive stands; undefined where it is in none. */
export function pageOfChain(slug: string, chains: readonly Pick<Chain, 'slugs'>[]): number | undefined {
  const place = chains.findIndex(({ slugs }) => slugs.includes(slug));
  return place < 0 ? undefined : Math.floor(place / CHAINS_SIZE) + 1;
}

/** Every chain of replacements, the longest first. `whenOf`: when a directive was issued. */
export function chainsOf({ edges }: Graph, whenOf: (slug: string) => When | undefined): Chain[] {
  const groups = componentsOf(edges.filter(({ type }) => type === 'replaces'));
  const groupOf = new Map(groups.flatMap((group) => group.map((slug) => [slug, group] as const)));
  const within = edges.filter(({ from, to }) => groupOf.has(from) && groupOf.get(from) === groupOf.get(to));
  const inside = Map.groupBy(within, ({ from }) => groupOf.get(from));
  return groups
    .map((group) => chainOf(group, inside.get(group) ?? [], whenOf))
    .toSorted((a, b) => b.slugs.length - a.slugs.length || byWhen(last(b, whenOf), last(a, whenOf)));
}

/** The chain of each directive that stands in one. */
export function chainsBySlug(chains: readonly Chain[]): ReadonlyMap<string, Chain> {
  return new Map(chains.flatMap((chain) => chain.slugs.map((slug) => [slug, chain] as const)));
}

/** `inside`: the relations among the directives of the group. */
function chainOf(group: readonly string[], inside: readonly Edge[], whenOf: (slug: string) => When | undefined): Chain {
  const links = inside.filter(({ type }) => type === 'replaces');
  const newer = Map.groupBy(links, ({ to }) => to);
  // Steps to the newest. The bound holds even where the content has a circle, which is a fault of its own.
  const steps = new Map(group.map((slug) => [slug, 0]));
  for (let round = 1; round < group.length; round++) {
    for (const slug of group) {
      const above = (newer.get(slug) ?? []).map(({ from }) => (steps.get(from) ?? 0) + 1);
      steps.set(slug, Math.min(group.length, Math.max(0, ...above)));
    }
  }
  const byDate = group.toSorted((a, b) => byWhen(whenOf(a), whenOf(b)) || byCodeUnits(a, b));
  const columns = Array.from({ length: group.length + 1 }, (_, index) =>
    byDate.filter((slug) => steps.get(slug) === group.length - index),
  ).filter((column) => column.length > 0);
  return { slugs: columns.flat(), links, amendments: inside.filter(({ type }) => type === 'amends'), columns };
}

function last({ slugs }: Chain, whenOf: (slug: string) => When | undefined): When | undefined {
  return whenOf(slugs.at(-1) ?? '');
}
