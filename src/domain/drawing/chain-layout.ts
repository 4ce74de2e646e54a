import type { Chain } from '../views/chains.ts';
import type { Edge } from '../views/graph.ts';
import { arrowHead, type Box, boxHeight, elbow, FONT, type Layout, PADDING } from './boxes.ts';
import { widestWord, wrapTexts } from './text.ts';

/** Of a box whose words are no wider. */
const LEAST_WIDTH = 122;
const GAP_X = 34;
const GAP_Y = 14;

/**
 * A chain from left to right, the oldest first: one column after the other, what one directive replaced under each other.
 * `textOf`: the texts of a box, the name first.
 */
export function layoutChain({ columns, links }: Chain, textOf: (slug: string) => readonly string[]): Layout<Edge> {
  const widest = Math.max(...columns.flat().map((slug) => widestWord(textOf(slug), FONT)));
  const width = Math.max(LEAST_WIDTH, Math.ceil(widest) + 2 * PADDING);
  const stacks = columns.map((slugs) =>
    slugs.map((slug) => {
      const { lines, nameLines } = wrapTexts(textOf(slug), width - 2 * PADDING, FONT);
      return { slug, lines, nameLines, height: boxHeight(lines.length) };
    }),
  );
  const heightOf = (stack: readonly { height: number }[]) =>
    stack.reduce((sum, { height }) => sum + height, (stack.length - 1) * GAP_Y);
  const height = Math.max(...stacks.map(heightOf));
  const boxes = stacks.flatMap((stack, column) => {
    let y = (height - heightOf(stack)) / 2;
    return stack.map((each): Box => {
      const box = { ...each, x: column * (width + GAP_X), y, width };
      y += each.height + GAP_Y;
      return box;
    });
  });
  const boxOf = new Map(boxes.map((box) => [box.slug, box]));
  const connectors = links.flatMap((edge) => {
    const [older, newer] = [boxOf.get(edge.to), boxOf.get(edge.from)];
    return older && newer ? [{ edge, path: elbow(older, newer), head: arrowHead(newer) }] : [];
  });
  return { width: columns.length * (width + GAP_X) - GAP_X, height, boxes, connectors };
}
