import type { Chain } from './chains.ts';
import type { Edge } from './graph.ts';
import { nodesOf, type TreeNode } from './implementation.ts';
import type { Library } from './library.ts';
import { PLANS_MOST, type PlanRow, planRows } from './plan-rows.ts';
import { type Relations, relationsOf, withoutShown } from './relations.ts';

/** The relations of a directive, each in the one place where its page shows it. */
interface ShownRelations {
  readonly chain: Chain | undefined;
  /** Those that carry it out, where they are several: of very many the first. */
  readonly plans: readonly PlanRow[];
  readonly plansInAll: number;
  /** What the chain and those rows rest on. */
  readonly edges: readonly Edge[];
  /** All others. */
  readonly others: Relations;
}

/** The relations of a directive: in its chain, among its plans, or beside them. */
export function shownRelations(slug: string, library: Library): ShownRelations {
  const { graph, trees, chainOf } = library;
  const [tree, chain] = [trees.get(slug), chainOf.get(slug)];
  const carriers = tree ? nodesOf(tree).slice(1) : [];
  const rows = carriers.length > 1 ? planRows(slug, carriers, library) : [];
  const ofPlans = rows.length > 0 ? carriers.flatMap(edgesOfNode) : [];
  const ofChain = chain?.links ?? [];
  const first = new Set(rows.slice(0, PLANS_MOST).map((row) => row.slug));
  return {
    chain,
    plans: rows.slice(0, PLANS_MOST),
    plansInAll: rows.length,
    edges: [...carriers.filter((node) => first.has(node.slug)).flatMap(edgesOfNode), ...ofChain],
    others: withoutShown(relationsOf(slug, graph), [...ofPlans, ...ofChain]),
  };
}

function edgesOfNode({ via, also }: TreeNode): Edge[] {
  return [...(via ? [via] : []), ...also];
}
