import { textWidth } from './text.ts';

export const RIBBON_FONT = 14;
const ROW = 30;
const BOX = 24;
const PADDING = 8;

/** A line of text at its place, on one side. */
export interface RibbonEnd {
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
  readonly left: readonly RibbonEnd[];
  readonly right: readonly RibbonEnd[];
  readonly ribbons: readonly { readonly of: T; readonly path: string }[];
}

interface Side {
  readonly id: string;
  readonly text: string;
}

/**
 * Two columns of lines and ribbons between them. A text that does not fit its column ends in an ellipsis.
 * `links`: from a line on the left to one on the right, by their ids.
 */
export function layoutRibbons<T extends { readonly from: string; readonly to: string }>(
  left: readonly Side[],
  right: readonly Side[],
  links: readonly T[],
  width: number,
): RibbonsLayout<T> {
  const place = (sides: readonly Side[], column: number, x: number) =>
    sides.map(({ id, text }, index): RibbonEnd => {
      return { id, text: fitted(text, column - 2 * PADDING), x, y: index * ROW, width: column, height: BOX };
    });
  const leftWidth = columnOf(left, width * 0.4);
  const rightWidth = columnOf(right, width * 0.8 - leftWidth);
  const [lefts, rights] = [place(left, leftWidth, 0), place(right, rightWidth, width - rightWidth)];
  const ribbons = links.flatMap((of) => {
    const [start, end] = [lefts.find(({ id }) => id === of.from), rights.find(({ id }) => id === of.to)];
    return start && end ? [{ of, path: ribbon(start, end) }] : [];
  });
  return { width, height: Math.max(left.length, right.length, 1) * ROW, left: lefts, right: rights, ribbons };
}

/** As wide as its longest text, up to a limit. */
function columnOf(sides: readonly Side[], most: number): number {
  const texts = sides.map(({ text }) => Math.ceil(textWidth(text, RIBBON_FONT, 'regular')) + 2 * PADDING);
  return Math.min(most, Math.max(60, ...texts));
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
    if (textWidth(line, RIBBON_FONT, 'regular') <= width) return line;
  }
  return words[0] ?? '';
}
