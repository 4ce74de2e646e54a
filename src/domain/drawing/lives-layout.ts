import { firstDay, lastDay, type When } from '../content/when.ts';
import { type Box, rounded, textBox, upright } from './boxes.ts';
import { FONT, textWidth, wrapText } from './text.ts';
import { timeScale } from './time-layout.ts';

const BAR = 22;
const ROW = 33;
const TITLE_LINE = 18;
const GAP = 18;
const AXIS = 28;
const PADDING = 6;
/** How much of a bar shows that its end is not certain; a label in the bar stands before it. */
const UNSURE = 14;
/** A bar of a few days is still seen. */
const LEAST = 6;
/** Half as wide as the mark of an amendment, and as high as it. */
const NOTCH = 7;
/** Years between two lines of the axis: the first that gives their names room. */
const STEPS = [1, 2, 5, 10, 20];
const NAME_ROOM = 40;

/** What is drawn of one life. */
export interface LifeSpan {
  readonly slug: string;
  /** Written in its bar, or beside it where the bar is too short. */
  readonly label: string;
  readonly from: When;
  /** The end of the bar. */
  readonly to: When;
  /** Whether its end is certain. */
  readonly isSure: boolean;
  readonly notches: readonly When[];
}

export interface Bar {
  readonly slug: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: { readonly text: string; readonly x: number; readonly y: number; readonly isInside: boolean };
  /** How much of its end is not certain. */
  readonly unsure: number;
  /** Where it was amended. */
  readonly notches: readonly number[];
}

interface Group {
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly bars: readonly Bar[];
}

export interface LivesLayout {
  readonly width: number;
  readonly height: number;
  /** Years at their first days, and the pieces of their lines, as a path. */
  readonly years: readonly { readonly name: string; readonly x: number; readonly path: string }[];
  readonly groups: readonly Group[];
  /** Where a day lies, and the pieces of a line through it. */
  readonly lineAt: (day: string) => string;
}

/**
 * Lives as bars on one axis of years, which stands at the top: under the title of each group its bars, in as many rows
 * as it takes that no bar and no label meets another, nor a line. `from` and `to` are the first and the last year.
 */
export function layoutLives(
  groups: readonly { readonly title: string; readonly spans: readonly LifeSpan[] }[],
  from: number,
  to: number,
  width: number,
): LivesLayout {
  const scale = timeScale(`${from}-01-01`, `${to + 1}-01-01`, 0, width);
  let y = AXIS;
  const placed = groups.map(({ title, spans }): Group => {
    y += GAP;
    const lines = wrapText(title, width, FONT, 'regular').map((text, index) => {
      return { text, x: 0, y: y + TITLE_LINE * index + FONT };
    });
    y += TITLE_LINE * lines.length + 4;
    const { bars, rows } = layoutBars(spans, scale, width, y);
    y += rows * ROW;
    return { lines, bars };
  });
  const boxes = livesBoxes(placed);
  return {
    width,
    height: y,
    years: yearsOf(from, to, scale, (x) => upright(x, 4, y, boxes)),
    groups: placed,
    lineAt: (day) => upright(scale(day), AXIS - 4, y, boxes),
  };
}

/** The mark of an amendment: it stands under its bar, the point up. */
export function notchPath(x: number, top: number): string {
  return `M${x - NOTCH} ${top + NOTCH}L${x} ${top}L${x + NOTCH} ${top + NOTCH}Z`;
}

/** What the titles and bars of groups take, with the labels of the bars. */
function livesBoxes(groups: readonly Group[]): Box[] {
  return groups.flatMap(({ lines, bars }) => [
    ...lines.map((line) => textBox(line, FONT, 'regular')),
    ...bars.map(({ label }) => textBox(label, FONT, 'semibold')),
  ]);
}

function yearsOf(
  from: number,
  to: number,
  scale: (day: string) => number,
  lineAt: (x: number) => string,
): LivesLayout['years'] {
  const placeOf = (year: number) => scale(`${year}-01-01`);
  const end = placeOf(to + 1);
  const each = (end - placeOf(from)) / (to + 1 - from);
  const step = STEPS.find((years) => years * each >= NAME_ROOM) ?? to;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, index) => first + index * step)
    .map((year) => ({ name: `${year}`, x: rounded(placeOf(year)) }))
    .filter(({ x }) => x + NAME_ROOM <= end)
    .map(({ name, x }) => ({ name, x, path: lineAt(x) }));
}

function layoutBars(spans: readonly LifeSpan[], scale: (day: string) => number, width: number, top: number) {
  // Where each row is taken up to. None goes back above the row of the one before, so that they read as stairs.
  const rows: number[] = [];
  let last = 0;
  const bars = spans.map((span): Bar => {
    const x = scale(firstDay(span.from));
    const barWidth = Math.max(LEAST, scale(lastDay(span.to)) - x);
    const text = textWidth(span.label, FONT, 'semibold') + 2 * PADDING;
    const unsure = span.isSure ? 0 : Math.min(UNSURE, barWidth);
    const isInside = text <= barWidth - unsure;
    const isLeft = !isInside && x + barWidth + text > width;
    const [start, end] = [isLeft ? x - text : x, isInside || isLeft ? x + barWidth : x + barWidth + text];
    const free = rows.findIndex((taken, index) => index >= last && taken <= start);
    const row = free < 0 ? rows.length : free;
    rows[row] = end;
    last = row;
    const y = top + row * ROW;
    const labelX = isInside ? x + PADDING : isLeft ? start + PADDING : x + barWidth + PADDING;
    return {
      slug: span.slug,
      x: rounded(x),
      y,
      width: rounded(barWidth),
      height: BAR,
      label: { text: span.label, x: rounded(labelX), y: y + 16, isInside },
      unsure: rounded(unsure),
      notches: span.notches.map((when) => rounded(scale(firstDay(when)))),
    };
  });
  return { bars, rows: rows.length };
}
