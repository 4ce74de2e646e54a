import { textWidth } from './text.ts';
import { labelRows } from './time-layout.ts';

export const LANE_FONT = 14;
const NAME_WIDTH = 150;
/** Room for the label of the last point. */
const END = 110;
const AXIS = 30;
const LABEL_ROW = 20;
const LANE_GAP = 22;
/** From the middle of a shape to its label. */
const BESIDE = 10;

interface LanePoint<T> {
  readonly of: T;
  readonly x: number;
  readonly y: number;
  readonly label: { readonly text: string; readonly x: number; readonly y: number };
}

interface LaneRow<T> {
  readonly name: string;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly points: readonly LanePoint<T>[];
}

export interface LanesLayout<T> {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly { readonly days: number; readonly x: number }[];
  readonly rows: readonly LaneRow<T>[];
}

/**
 * Lanes under each other on one axis of days, which stands at the top. The label of a point stands right of it, higher
 * up where the next point of the lane would meet it. `most`: the last day of the axis.
 */
export function layoutLanes<T extends { readonly days: number }>(
  lanes: readonly { readonly name: string; readonly events: readonly T[] }[],
  labelOf: (event: T) => string,
  most: number,
  width: number,
): LanesLayout<T> {
  const scale = (days: number) => NAME_WIDTH + (days / most) * (width - NAME_WIDTH - END);
  let bottom = AXIS;
  const rows = lanes.map(({ name, events }): LaneRow<T> => {
    const texts = events.map((event) => {
      const text = labelOf(event);
      return { text, x: scale(event.days), width: textWidth(text, LANE_FONT, 'regular') + 2 * BESIDE };
    });
    const heights = labelRows(texts);
    const y = bottom + LANE_GAP + Math.max(0, ...heights) * LABEL_ROW;
    bottom = y + 10;
    const points = events.map((of, index) => {
      const { text, x } = texts[index] ?? { text: '', x: 0 };
      return { of, x, y, label: { text, x: x + BESIDE, y: y + 5 - (heights[index] ?? 0) * LABEL_ROW } };
    });
    return { name, y, from: points[0]?.x ?? 0, to: points.at(-1)?.x ?? 0, points };
  });
  const step = most > 300 ? 60 : 30;
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  return { width, height: bottom, ticks: ticks.map((days) => ({ days, x: scale(days) })), rows };
}
