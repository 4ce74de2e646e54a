import { byWhen, type When } from '../content/when.ts';
import { byCodeUnits } from '../language/order.ts';
import { componentsOf, type Edge } from './graph.ts';

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

/** Every chain of replacements, the longest first. `whenOf`: when a directive was issued. */
export function chainsOf(edges: readonly Edge[], whenOf: (slug: string) => When | undefined): Chain[] {
  const replacing = edges.filter(({ type }) => type === 'replaces');
  return componentsOf(replacing)
    .map((group) => chainOf(group, edges, whenOf))
    .toSorted((a, b) => b.slugs.length - a.slugs.length || byWhen(last(b, whenOf), last(a, whenOf)));
}

/** The chain that a directive stands in. */
export function chainWith(
  slug: string,
  edges: readonly Edge[],
  whenOf: (slug: string) => When | undefined,
): Chain | undefined {
  const replacing = edges.filter(({ type }) => type === 'replaces');
  const group = componentsOf(replacing).find((slugs) => slugs.includes(slug));
  return group && chainOf(group, edges, whenOf);
}

function chainOf(group: readonly string[], edges: readonly Edge[], whenOf: (slug: string) => When | undefined): Chain {
  const inside = edges.filter(({ from, to }) => group.includes(from) && group.includes(to));
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

/** What a directive replaced and what replaced it, each as the relation that says so, in the order of the chain. */
export function neighboursIn({ slugs, links }: Chain, slug: string): { before: Edge[]; after: Edge[] } {
  const place = (other: string) => slugs.indexOf(other);
  return {
    before: links.filter(({ from }) => from === slug).toSorted((a, b) => place(a.to) - place(b.to)),
    after: links.filter(({ to }) => to === slug).toSorted((a, b) => place(a.from) - place(b.from)),
  };
}
