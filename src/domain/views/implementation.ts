import { byWhen, type When } from '../content/when.ts';
import { daysBetween } from '../language/dates.ts';
import { byCodeUnits } from '../language/order.ts';
import { RELATIONS } from '../party/relations.ts';
import type { Edge, Graph } from './graph.ts';

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
export function implementationTree(root: string, graph: Graph, whenOf: Whens): TreeNode {
  const depths = depthsFrom(root, graph);
  const parents = [...depths.keys()].flatMap((slug) => {
    if (slug === root) return [];
    const up = (graph.from.get(slug) ?? []).filter((edge) => carries(edge) && depths.has(edge.to));
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

/** The tree of each directive that another carries out. */
export function treesOf(graph: Graph, whenOf: Whens): ReadonlyMap<string, TreeNode> {
  const carriedOut = new Set(graph.edges.filter(carries).map(({ to }) => to));
  return new Map([...carriedOut].map((slug) => [slug, implementationTree(slug, graph, whenOf)]));
}

/** The trees of directives that carry out none themselves, the largest first. */
export function rootTrees(trees: ReadonlyMap<string, TreeNode>, { from }: Graph): TreeNode[] {
  return [...trees.values()]
    .filter(({ slug }) => !(from.get(slug) ?? []).some(carries))
    .map((tree) => ({ tree, size: nodesOf(tree).length }))
    .toSorted((a, b) => b.size - a.size || byCodeUnits(a.tree.slug, b.tree.slug))
    .map(({ tree }) => tree);
}

/** A tree with the directives given and those above them. */
export function treeOf(tree: TreeNode, slugs: ReadonlySet<string>): TreeNode {
  const children = tree.children
    .map((child) => treeOf(child, slugs))
    .filter(({ slug, children }) => slugs.has(slug) || children.length > 0);
  return { ...tree, children };
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
function depthsFrom(root: string, { to }: Graph): ReadonlyMap<string, number> {
  const depths = new Map([[root, 0]]);
  const queue = [root];
  for (const slug of queue) {
    const depth = (depths.get(slug) ?? 0) + 1;
    for (const { from } of (to.get(slug) ?? []).filter(carries)) {
      // A circle is a fault of its own; here it only must not go on for ever.
      if (from === root || depth > to.size || depth <= (depths.get(from) ?? 0)) continue;
      depths.set(from, depth);
      queue.push(from);
    }
  }
  return depths;
}

function carries({ type }: Edge): boolean {
  return RELATIONS[type].carries;
}
