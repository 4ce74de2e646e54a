import { type Box, rounded, shapeBox, textBox, upright } from './boxes.ts';
import { type LaneAxis, laneAxis } from './lane-axis.ts';
import { FONT, isNarrow, textWidth, wrapText } from './text.ts';
import { labelRows } from './time-layout.ts';

/** From the middle of a shape to its edge. */
export const POINT = 6;
const NAME_WIDTH = 150;
const NAME_LINE = 17;
const AXIS = 30;
/** Where the axis begins on a narrow page: half of its first name. */
const AXIS_NARROW = 24;
const LABEL_ROW = 19;
const LANE_GAP = 22;
/** From the middle of a shape to its label, and from the label to what is next. */
const BESIDE = 10;

interface LanePoint<T> {
  readonly of: T;
  readonly x: number;
  readonly y: number;
  readonly label: { readonly text: string; readonly x: number; readonly y: number };
}

interface LaneRow<T> {
  /** The name of the lane, in lines. */
  readonly name: readonly { readonly text: string; readonly y: number }[];
  /** Of the line that joins its points. */
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly points: readonly LanePoint<T>[];
}

export interface LanesLayout<T> {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly LaneRow<T>[];
  /** What the axis names, and the pieces of the line under it that no letter is in the way of, as a path. */
  readonly ticks: readonly { readonly text: string; readonly x: number; readonly path: string }[];
  /** The pieces of the line from which on the axis is by years. */
  readonly break: string | undefined;
}

interface Lane<T> {
  readonly name: string;
  readonly events: readonly T[];
}

/**
 * Lanes under each other on one axis of days, which stands at the top; on a narrow page the name of a lane stands above
 * it, else beside it. The label of the last point of a lane stands right of it, those before it in rows above the line,
 * so that no label meets a line, a shape or another label. `near`: the day from which on the axis is by years.
 */
export function layoutLanes<T extends { readonly days: number }>(
  lanes: readonly Lane<T>[],
  labelOf: (event: T) => string,
  near: number,
  width: number,
): LanesLayout<T> {
  const events = lanes.flatMap((lane) => lane.events);
  const far = Math.max(near, ...events.map(({ days }) => days));
  const labelWidth = Math.max(0, ...events.map((event) => textWidth(labelOf(event), FONT, 'regular') + 2 * BESIDE));
  const axis = laneAxis(near, far, isNarrow(width) ? AXIS_NARROW : NAME_WIDTH, width - labelWidth);
  let bottom = AXIS;
  const rows = lanes.map((lane): LaneRow<T> => {
    const { row, end } = layoutLane(lane, labelOf, axis, { top: bottom, width });
    bottom = end;
    return row;
  });
  return { width, height: bottom, rows, ...linesOf(axis, bottom, laneBoxes(rows)) };
}

/** What the names, labels and shapes of lanes take. */
function laneBoxes<T>(rows: readonly LaneRow<T>[]): Box[] {
  return rows.flatMap(({ name, points }) => [
    ...name.map(({ text, y }) => textBox({ text, x: 0, y }, FONT, 'semibold')),
    ...points.flatMap(({ x, y, label }) => [shapeBox(x, y, 1.3 * POINT), textBox(label, FONT, 'regular')]),
  ]);
}

function layoutLane<T extends { readonly days: number }>(
  { name, events }: Lane<T>,
  labelOf: (event: T) => string,
  axis: LaneAxis,
  { top, width }: { top: number; width: number },
): { row: LaneRow<T>; end: number } {
  const isAbove = isNarrow(width);
  const lines = wrapText(name, isAbove ? width : NAME_WIDTH - 2 * BESIDE, FONT, 'semibold');
  const texts = events.map((event) => {
    return { x: rounded(axis.placeOf(event.days)), width: textWidth(labelOf(event), FONT, 'regular') + 2 * BESIDE };
  });
  const rows = [...labelRows(texts.slice(0, -1)).map((row) => row + 1), 0];
  const nameEnd = top + LANE_GAP + (isAbove ? lines.length * NAME_LINE : 0);
  const y = nameEnd + Math.max(0, ...rows) * LABEL_ROW;
  const points = events.map((of, index): LanePoint<T> => {
    const x = texts[index]?.x ?? 0;
    const height = y - (rows[index] ?? 0) * LABEL_ROW;
    // A shape that would cover the next one stands beside its label.
    const isCovering = (texts[index + 1]?.x ?? Number.POSITIVE_INFINITY) - x < 2.6 * POINT;
    return { of, x, y: isCovering ? height : y, label: { text: labelOf(of), x: rounded(x + BESIDE), y: height + 5 } };
  });
  const nameY = isAbove ? top + LANE_GAP : y + 5;
  const row: LaneRow<T> = {
    name: lines.map((text, index) => ({ text, y: nameY + index * NAME_LINE })),
    y,
    from: texts[0]?.x ?? 0,
    to: texts.at(-1)?.x ?? 0,
    points,
  };
  return { row, end: y + 10 + (isAbove ? 0 : (lines.length - 1) * NAME_LINE) };
}

function linesOf(axis: LaneAxis, height: number, boxes: readonly Box[]): Pick<LanesLayout<unknown>, 'ticks' | 'break'> {
  const lineAt = (x: number) => upright(x, 22, height, boxes);
  return {
    ticks: axis.ticks.map(({ text, x }) => ({ text, x: rounded(x), path: lineAt(x) })),
    break: axis.break === undefined ? undefined : lineAt(axis.break),
  };
}
