import { SKIP as STOCK_SKIP, type visit as stockVisit } from 'unist-util-visit';

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
}

type Visitor = (node: Node, index: number | undefined, parent: Node | undefined) => unknown;

/** Given back by a visitor that wants nothing to do with what stands below a node. */
export const SKIP = STOCK_SKIP;

/**
 * Goes through a tree in the order of its text, as `visit` of unist-util-visit does, by types alone. That one makes
 * several functions and lists for each node, and took a tenth of a build; this one takes a loop.
 */
export const visit = ((tree: Node, test: string | readonly string[] | Visitor, given?: Visitor): void => {
  if (typeof test === 'function') go(tree, undefined, undefined, undefined, test);
  else if (given) go(tree, undefined, undefined, typeof test === 'string' ? [test] : test, given);
}) as unknown as typeof stockVisit;

/** Goes through a node for those of `types`, or all; gives the place of the sibling that is next. */
function go(
  node: Node,
  index: number | undefined,
  parent: Node | undefined,
  types: readonly string[] | undefined,
  visitor: Visitor,
): number {
  const answer = types === undefined || types.includes(node.type) ? visitor(node, index, parent) : undefined;
  const next: unknown = Array.isArray(answer) ? answer[1] : undefined;
  if ((Array.isArray(answer) ? answer[0] : answer) !== SKIP && node.children) {
    for (let at = 0; at < node.children.length; ) {
      const child = node.children[at];
      at = child ? go(child, at, node, types, visitor) : at + 1;
    }
  }
  return typeof next === 'number' ? next : (index ?? 0) + 1;
}
