import { byWhen, type When } from '../content/when.ts';
import { daysBetween } from '../language/dates.ts';
import { byCodeUnits } from '../language/order.ts';
import { RELATIONS } from '../party/relations.ts';
import type { Edge } from './graph.ts';

/** A directive in the tree of those that carry out another. */
export interface TreeNode {
  readonly slug: string;
  /** The relation to the node above it; undefined at the root. */
  readonly via: Edge | undefined;
  /** Relations to other nodes further up, which the drawing leaves out. */
  readonly also: readonly Edge[];
  readonly children: readonly TreeNode[];
}

type Whens = (slug: string) => When | undefined;

/**
 * The directives that carry out a directive, and those that carry out these. One that names several stands under the
 * nearest: a plan for a conclusion and for the central plan stands under the plan. Siblings by date, unknown last.
 */
export function implementationTree(root: string, edges: readonly Edge[], whenOf: Whens): TreeNode {
  const carrying = edges.filter(({ type }) => RELATIONS[type].carries);
  const depths = depthsFrom(root, carrying);
  const upward = Map.groupBy(
    carrying.filter(({ from, to }) => depths.has(to) && depths.get(from) !== 0),
    ({ from }) => from,
  );
  const parents = [...upward].flatMap(([slug, up]) => {
    const [via, ...also] = up.toSorted((a, b) => (depths.get(b.to) ?? 0) - (depths.get(a.to) ?? 0));
    return via ? [{ slug, via, also }] : [];
  });
  const byParent = Map.groupBy(parents, ({ via }) => via.to);
  const node = (slug: string, via: Edge | undefined, also: readonly Edge[]): TreeNode => ({
    slug,
    via,
    also,
    children: (byParent.get(slug) ?? [])
      .toSorted((a, b) => byWhen(whenOf(a.slug), whenOf(b.slug)) || byCodeUnits(a.slug, b.slug))
      .map((child) => node(child.slug, child.via, child.also)),
  });
  return node(root, undefined, []);
}

/** Directives that others carry out and that carry out none themselves, the one with the largest tree first. */
export function implementationRoots(edges: readonly Edge[]): string[] {
  const carrying = edges.filter(({ type }) => RELATIONS[type].carries);
  const below = new Set(carrying.map(({ from }) => from));
  const roots = [...new Set(carrying.map(({ to }) => to))].filter((slug) => !below.has(slug));
  const sizes = new Map(roots.map((slug) => [slug, depthsFrom(slug, carrying).size]));
  return roots.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || byCodeUnits(a, b));
}

/** Every node of a tree, from the root down. */
export function nodesOf(tree: TreeNode): TreeNode[] {
  return [tree, ...tree.children.flatMap(nodesOf)];
}

/** Days from the root and from the node above, "37 ngày", where both days are known. */
export function delay(from: string | undefined, to: string | undefined): string | undefined {
  return from && to ? `${daysBetween(from, to)} ngày` : undefined;
}

/** How far below the root each directive stands, by the longest way. */
function depthsFrom(root: string, carrying: readonly Edge[]): Map<string, number> {
  const downward = Map.groupBy(carrying, ({ to }) => to);
  const depths = new Map([[root, 0]]);
  const queue = [root];
  for (const slug of queue) {
    const depth = (depths.get(slug) ?? 0) + 1;
    for (const { from } of downward.get(slug) ?? []) {
      // A circle is a fault of its own; here it only must not go on for ever.
      if (from === root || depth > downward.size || depth <= (depths.get(from) ?? 0)) continue;
      depths.set(from, depth);
      queue.push(from);
    }
  }
  return depths;
}
