/** A directive in a drawing: a box of lines of text. */
export interface Box {
  readonly slug: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** How many of the lines, from the first, are the name. */
  readonly nameLines: number;
}

/** A line between two boxes. */
export interface Connector<E> {
  readonly edge: E;
  /** Data of an SVG path. */
  readonly path: string;
  /** Data of its arrowhead, where the direction matters. */
  readonly head?: string;
}

/** Boxes and lines, and the size of the whole in the units of the drawing: pixels, where there is room. */
export interface Layout<E> {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly connectors: readonly Connector<E>[];
}

export const FONT = 14;
export const LINE = 21;
export const PADDING = 10;

/** Height of a box of some lines. */
export function boxHeight(lines: number): number {
  return lines * LINE + 2 * PADDING;
}

/** A line from the right side of a box to the left side of another, the turn half way between. */
export function elbow(from: Box, to: Box): string {
  const [startX, startY] = [from.x + from.width, from.y + from.height / 2];
  const endY = to.y + to.height / 2;
  return startY === endY
    ? `M${startX} ${startY}H${to.x}`
    : `M${startX} ${startY}H${(startX + to.x) / 2}V${endY}H${to.x}`;
}

/** An arrowhead that ends at the left side of a box. */
export function arrowHead({ x, y, height }: Box): string {
  return `M${x - 7} ${y + height / 2 - 4}L${x - 1} ${y + height / 2}L${x - 7} ${y + height / 2 + 4}`;
}
