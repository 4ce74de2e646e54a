import type { Chain } from '../views/chains.ts';
import type { Edge } from '../views/graph.ts';
import { arrowHead, type Box, boxHeight, elbow, FONT, type Layout, PADDING } from './boxes.ts';
import { wrapTexts } from './text.ts';

const WIDTH = 122;
const GAP_X = 34;
const GAP_Y = 14;

/**
 * A chain from left to right, the oldest first: one column after the other, what one directive replaced under each other.
 * `textOf`: the texts of a box, the name first.
 */
export function layoutChain({ columns, links }: Chain, textOf: (slug: string) => readonly string[]): Layout<Edge> {
  const stacks = columns.map((slugs) =>
    slugs.map((slug) => {
      const { lines, nameLines } = wrapTexts(textOf(slug), WIDTH - 2 * PADDING, FONT);
      return { slug, lines, nameLines, height: boxHeight(lines.length) };
    }),
  );
  const heightOf = (stack: readonly { height: number }[]) =>
    stack.reduce((sum, { height }) => sum + height, (stack.length - 1) * GAP_Y);
  const height = Math.max(...stacks.map(heightOf));
  const boxes = stacks.flatMap((stack, column) => {
    let y = (height - heightOf(stack)) / 2;
    return stack.map((each): Box => {
      const box = { ...each, x: column * (WIDTH + GAP_X), y, width: WIDTH };
      y += each.height + GAP_Y;
      return box;
    });
  });
  const boxOf = new Map(boxes.map((box) => [box.slug, box]));
  const connectors = links.flatMap((edge) => {
    const [older, newer] = [boxOf.get(edge.to), boxOf.get(edge.from)];
    return older && newer ? [{ edge, path: elbow(older, newer), head: arrowHead(newer) }] : [];
  });
  return { width: columns.length * (WIDTH + GAP_X) - GAP_X, height, boxes, connectors };
}
