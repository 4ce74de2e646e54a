import { type LaneAxis, laneAxis } from './lane-axis.ts';
import { textWidth, wrapText } from './text.ts';
import { labelRows } from './time-layout.ts';

export const LANE_FONT = 14;
const NAME_WIDTH = 150;
const NAME_LINE = 18;
const AXIS = 30;
const LABEL_ROW = 20;
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
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly points: readonly LanePoint<T>[];
}

export interface LanesLayout<T> extends Pick<LaneAxis, 'ticks' | 'break'> {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly LaneRow<T>[];
}

/**
 * Lanes under each other on one axis of days, which stands at the top. The label of a point stands right of it, higher
 * up where the next point of the lane would meet it. `near`: the day from which on the axis is by years.
 */
export function layoutLanes<T extends { readonly days: number }>(
  lanes: readonly { readonly name: string; readonly events: readonly T[] }[],
  labelOf: (event: T) => string,
  near: number,
  width: number,
): LanesLayout<T> {
  const widthOf = (event: T) => textWidth(labelOf(event), LANE_FONT, 'regular') + 2 * BESIDE;
  const events = lanes.flatMap((lane) => lane.events);
  const far = Math.max(near, ...events.map(({ days }) => days));
  const axis = laneAxis(near, far, NAME_WIDTH, width - Math.max(0, ...events.map(widthOf)));
  let bottom = AXIS;
  const rows = lanes.map(({ name, events }): LaneRow<T> => {
    const texts = events.map((event) => ({ x: axis.placeOf(event.days), width: widthOf(event) }));
    const heights = labelRows(texts);
    const lines = wrapText(name, NAME_WIDTH - 2 * BESIDE, LANE_FONT, 'semibold');
    const y = bottom + LANE_GAP + Math.max(0, ...heights) * LABEL_ROW;
    bottom = y + 10 + (lines.length - 1) * NAME_LINE;
    const points = events.map((of, index) => {
      const x = texts[index]?.x ?? 0;
      return { of, x, y, label: { text: labelOf(of), x: x + BESIDE, y: y + 5 - (heights[index] ?? 0) * LABEL_ROW } };
    });
    const named = lines.map((text, index) => ({ text, y: y + 5 + index * NAME_LINE }));
    return { name: named, y, from: points[0]?.x ?? 0, to: points.at(-1)?.x ?? 0, points };
  });
  return { width, height: bottom, ticks: axis.ticks, break: axis.break, rows };
}
