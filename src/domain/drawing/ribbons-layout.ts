import { FONT, textWidth } from './text.ts';

const ROW = 30;
/** Room for the names of the two sides. */
const HEAD = 24;
const BOX = 24;
export const PADDING = 8;

/** A line of text at its place, on one side. */
interface RibbonEnd {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RibbonsLayout<T> {
  readonly width: number;
  readonly height: number;
  /** The names of the two sides. */
  readonly heads: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly left: readonly RibbonEnd[];
  readonly right: readonly RibbonEnd[];
  readonly ribbons: readonly { readonly of: T; readonly path: string }[];
}

interface Side {
  readonly head: string;
  readonly lines: readonly { readonly id: string; readonly text: string }[];
}

/**
 * Two columns of lines under their names, and ribbons between them. A text that does not fit its column ends in an ellipsis.
 * `links`: from a line on the left to one on the right, by their ids.
 */
export function layoutRibbons<T extends { readonly from: string; readonly to: string }>(
  left: Side,
  right: Side,
  links: readonly T[],
  width: number,
): RibbonsLayout<T> {
  const place = ({ lines }: Side, column: number, x: number) =>
    lines.map(({ id, text }, index): RibbonEnd => {
      return { id, text: fitted(text, column - 2 * PADDING), x, y: HEAD + index * ROW, width: column, height: BOX };
    });
  const leftWidth = columnOf(left, width * 0.4);
  const rightWidth = columnOf(right, width * 0.8 - leftWidth);
  const [lefts, rights] = [place(left, leftWidth, 0), place(right, rightWidth, width - rightWidth)];
  const ribbons = links.flatMap((of) => {
    const [start, end] = [lefts.find(({ id }) => id === of.from), rights.find(({ id }) => id === of.to)];
    return start && end ? [{ of, path: ribbon(start, end) }] : [];
  });
  const heads = [
    { text: left.head, x: 0, y: FONT + 2 },
    { text: right.head, x: width - rightWidth, y: FONT + 2 },
  ];
  const height = HEAD + Math.max(left.lines.length, right.lines.length, 1) * ROW;
  return { width, height, heads, left: lefts, right: rights, ribbons };
}

/** As wide as its longest text, up to a limit. */
function columnOf({ head, lines }: Side, most: number): number {
  const texts = lines.map(({ text }) => Math.ceil(textWidth(text, FONT, 'regular')) + 2 * PADDING);
  return Math.max(Math.ceil(textWidth(head, FONT, 'semibold')), Math.min(most, Math.max(60, ...texts)));
}

/** A band from the right edge of one box to the left edge of another. */
function ribbon(start: RibbonEnd, end: RibbonEnd): string {
  const [x1, x2] = [start.x + start.width, end.x];
  const middle = (x1 + x2) / 2;
  const [top1, bottom1] = [start.y + 4, start.y + start.height - 4];
  const [top2, bottom2] = [end.y + 4, end.y + end.height - 4];
  return (
    `M${x1} ${top1}C${middle} ${top1} ${middle} ${top2} ${x2} ${top2}` +
    `V${bottom2}C${middle} ${bottom2} ${middle} ${bottom1} ${x1} ${bottom1}Z`
  );
}

function fitted(text: string, width: number): string {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count--) {
    const line = count === words.length ? text : `${words.slice(0, count).join(' ')} …`;
    if (textWidth(line, FONT, 'regular') <= width) return line;
  }
  return words[0] ?? '';
}
