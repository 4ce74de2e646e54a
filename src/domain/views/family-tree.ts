import { type ProvincePeriod, periodOn, provinceCoverage } from '../party/provinces.ts';
import type { Family } from './families.ts';
import { nodesOf, type TreeNode } from './implementation.ts';
import { issuerOf, type Library, nameOf } from './library.ts';

/** How the directive at the root of a family was carried out, and by which of the provinces of that time. */
export interface FamilyTree {
  readonly slug: string;
  /** Name of the directive at the root. */
  readonly name: string;
  readonly tree: TreeNode;
  /** Every node below the root. */
  readonly nodes: readonly TreeNode[];
  /** The year whose provinces are compared: that of the end of the spread. */
  readonly year: string;
  readonly spread: Family['spread'];
  /** Where the provinces of that time stand on a coarse map. */
  readonly tiles: NonNullable<ProvincePeriod['tiles']>;
  /** Provinces of that time that have a directive in the tree, and those that have none. */
  readonly present: readonly string[];
  readonly absent: readonly string[];
  /** Directives of a provincial body whose province is not known. */
  readonly unplaced: readonly string[];
}

/** The tree of a family; undefined while nothing carries its root out. */
export function familyTree({ slug, tree: root, spread }: Family, library: Library): FamilyTree | undefined {
  const tree = library.trees.get(root);
  if (!tree) return undefined;
  const period = periodOn(spread.to, library.periods);
  const nodes = nodesOf(tree).slice(1);
  const issuers = nodes.map((node) => ({ slug: node.slug, issuer: issuerOf(node.slug, library) }));
  const places = issuers.flatMap(({ issuer }) => issuer?.place ?? []);
  return {
    slug,
    name: nameOf(root, library),
    tree,
    nodes,
    year: spread.to.slice(0, 4),
    spread,
    tiles: period?.tiles ?? {},
    ...provinceCoverage(places, period?.provinces ?? []),
    unplaced: issuers.flatMap(({ slug: each, issuer }) =>
      issuer?.level === 'province' && issuer.place === undefined ? [each] : [],
    ),
  };
}
