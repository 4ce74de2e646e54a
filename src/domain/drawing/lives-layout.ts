import { firstDay, lastDay, type When } from '../content/when.ts';
import { textWidth, wrapText } from './text.ts';
import { timeScale } from './time-layout.ts';

export const BAR_FONT = 14;
const TITLE_FONT = 14;
const BAR = 24;
const ROW = 32;
const TITLE_LINE = 20;
const GAP = 18;
const AXIS = 28;
const PADDING = 7;
/** A bar of a few days is still seen. */
const LEAST = 6;

/** What is drawn of one life. */
export interface LifeSpan {
  readonly slug: string;
  /** Written in its bar, or beside it where the bar is too short. */
  readonly label: string;
  readonly from: When;
  /** The end of the bar. */
  readonly to: When;
  readonly notches: readonly When[];
}

export interface Bar {
  readonly slug: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: { readonly text: string; readonly x: number; readonly y: number; readonly isInside: boolean };
  /** Where it was amended. */
  readonly notches: readonly number[];
}

export interface LivesLayout {
  readonly width: number;
  readonly height: number;
  /** Years at their first days, and how high their line is. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly groups: readonly {
    readonly lines: readonly { readonly text: string; readonly y: number }[];
    readonly bars: readonly Bar[];
  }[];
  /** Where a day lies. */
  readonly placeOf: (day: string) => number;
}

/**
 * Lives as bars on one axis of years, which stands at the top: under the title of each group its bars, in as many rows
 * as it takes that no bar and no label meets another. `from` and `to` are the first and the last year.
 */
export function layoutLives(
  groups: readonly { readonly title: string; readonly spans: readonly LifeSpan[] }[],
  from: number,
  to: number,
  width: number,
): LivesLayout {
  const scale = timeScale(`${from}-01-01`, `${to + 1}-01-01`, 0, width);
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  let y = AXIS;
  const placed = groups.map(({ title, spans }) => {
    y += GAP;
    const lines = wrapText(title, width, TITLE_FONT, 'regular').map((text, index) => {
      return { text, y: y + TITLE_LINE * index + TITLE_FONT };
    });
    y += TITLE_LINE * lines.length + 4;
    const { bars, rows } = layoutBars(spans, scale, width, y);
    y += rows * ROW;
    return { lines, bars };
  });
  return {
    width,
    height: y,
    years: years.map((year) => ({ year, x: scale(`${year}-01-01`) })),
    groups: placed,
    placeOf: scale,
  };
}

function layoutBars(spans: readonly LifeSpan[], scale: (day: string) => number, width: number, top: number) {
  // Where each row is taken up to.
  const rows: number[] = [];
  const bars = spans.map((span): Bar => {
    const x = scale(firstDay(span.from));
    const barWidth = Math.max(LEAST, scale(lastDay(span.to)) - x);
    const text = textWidth(span.label, BAR_FONT, 'semibold') + 2 * PADDING;
    const isInside = text <= barWidth;
    const isLeft = !isInside && x + barWidth + text > width;
    const [start, end] = [isLeft ? x - text : x, isInside || isLeft ? x + barWidth : x + barWidth + text];
    const free = rows.findIndex((taken) => taken <= start);
    const row = free < 0 ? rows.length : free;
    rows[row] = end;
    const y = top + row * ROW;
    const labelX = isInside ? x + PADDING : isLeft ? start + PADDING : x + barWidth + PADDING;
    return {
      slug: span.slug,
      x,
      y,
      width: barWidth,
      height: BAR,
      label: { text: span.label, x: labelX, y: y + BAR * 0.7, isInside },
      notches: span.notches.map((when) => scale(firstDay(when))),
    };
  });
  return { bars, rows: rows.length };
}
