import type { Edge } from '../views/graph.ts';
import type { TreeNode } from '../views/implementation.ts';
import { type Box, boxHeight, type Connector, elbow, FONT, type Layout, PADDING } from './boxes.ts';
import { wrapTexts } from './text.ts';

const WIDTH = 220;
const GAP_X = 26;
const GAP_Y = 14;

/**
 * A tree from left to right: one column a level, leaves under each other, each parent beside the middle of its children.
 * `textOf`: the texts of a box, the name first, each of which may take several lines.
 */
export function layoutTree(tree: TreeNode, textOf: (node: TreeNode) => readonly string[]): Layout<Edge> {
  const boxes: Box[] = [];
  const connectors: Connector<Edge>[] = [];
  let bottom = 0;

  const place = (node: TreeNode, level: number): Box => {
    const { lines, nameLines } = wrapTexts(textOf(node), WIDTH - 2 * PADDING, FONT);
    const height = boxHeight(lines.length);
    const top = bottom;
    const children = node.children.map((child) => ({ via: child.via, box: place(child, level + 1) }));
    const [first, last] = [children.at(0)?.box, children.at(-1)?.box];
    const middle = first && last ? (first.y + last.y + last.height) / 2 : top + height / 2;
    // A parent taller than all its children starts where they do.
    const y = Math.max(top, middle - height / 2);
    bottom = Math.max(bottom, y + height + GAP_Y);
    const box = { slug: node.slug, x: level * (WIDTH + GAP_X), y, width: WIDTH, height, lines, nameLines };
    boxes.push(box);
    for (const child of children) {
      if (child.via) connectors.push({ edge: child.via, path: elbow(box, child.box) });
    }
    return box;
  };

  place(tree, 0);
  return {
    width: Math.max(...boxes.map(({ x, width }) => x + width)),
    height: Math.max(...boxes.map(({ y, height }) => y + height)),
    boxes,
    connectors,
  };
}
