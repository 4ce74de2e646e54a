import { textWidth, type Weight } from './text.ts';

/** What something takes in a drawing. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a line of text takes that begins at a place, `y` being its base line: with its marks and with what hangs down. */
export function textBox(line: { text: string; x: number; y: number }, size: number, weight: Weight): Box {
  const { text, x, y } = line;
  return { left: x, right: x + textWidth(text, size, weight), top: y - size, bottom: y + size * 0.3 };
}

/** What a shape takes around its middle, `r` to each side. */
export function shapeBox(x: number, y: number, r: number): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

/** Whether two boxes have more than an edge in common. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Room between what an upright line stops before and the line. */
const CLEAR = 2;
/** A piece of a line that is shorter says nothing. */
const LEAST = 4;

/** The pieces of an upright line that meet none of some boxes, as a path: "M60 22V70M60 92V140". */
export function upright(x: number, from: number, to: number, boxes: readonly Box[]): string {
  const inTheWay = boxes
    .filter(({ left, right }) => left - CLEAR < x && x < right + CLEAR)
    .toSorted((a, b) => a.top - b.top);
  const pieces: string[] = [];
  let start = from;
  for (const { top, bottom } of [...inTheWay, { top: to + CLEAR, bottom: to }]) {
    const end = Math.min(to, top - CLEAR);
    if (end - start >= LEAST) pieces.push(`M${rounded(x)} ${rounded(start)}V${rounded(end)}`);
    start = Math.max(start, bottom + CLEAR);
  }
  return pieces.join('');
}

/** A place in a drawing, written as short as it is seen. */
export function rounded(place: number): number {
  return Math.round(place * 10) / 10;
}
