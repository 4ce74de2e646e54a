import { LANE_FONT, layoutLanes } from '../domain/drawing/lanes-layout.ts';
import type { Lane, LaneEvent } from '../domain/views/lanes.ts';
import { lineOfText } from './line-of-text.ts';
import { box, circle, diamond, type Ink, type Mark } from './marks.ts';
import { type Picture, ROOM } from './picture.ts';

const R = 6;
const SHAPES: Readonly<Record<LaneEvent['what'], { ink: Ink; path: (x: number, y: number) => string }>> = {
  directive: { ink: 'accent', path: (x, y) => circle(x, y, R) },
  conference: { ink: 'good', path: (x, y) => box(x - R, y - R, 2 * R, 2 * R) },
  inspection: { ink: 'ink', path: (x, y) => diamond(x, y, 1.3 * R) },
};

/** The picture of lanes: as many of them as have room, from the first. `near`: the day from which on the axis is by years. */
export function lanesPicture(
  title: string,
  lanes: readonly Lane[],
  near: number,
  labelOf: (event: LaneEvent) => string,
): Picture {
  const layoutOf = (count: number) => layoutLanes(lanes.slice(0, count), labelOf, near, ROOM.width);
  const count = lanes.findIndex((_, index) => layoutOf(index + 1).height > ROOM.height);
  const layout = layoutOf(count < 0 ? lanes.length : count);
  const ticks = layout.ticks.flatMap(({ text, x }): Mark[] => [
    { path: `M${x} 22V${layout.height}`, line: 'rule' },
    { text, x, y: 15, size: 14, ink: 'ink-soft', middle: true },
  ]);
  const rows = layout.rows.flatMap(({ name, y, from, to, points }): Mark[] => [
    ...name.map((line): Mark => ({ text: line.text, x: 0, y: line.y, size: LANE_FONT, ink: 'ink', bold: true })),
    { path: `M${from} ${y}H${to}`, line: 'ink-soft' },
    ...points.flatMap(({ of, x, label }): Mark[] => [
      ...(label.y < y ? [{ path: `M${x} ${y}V${label.y}`, line: 'ink-soft' } as const] : []),
      { path: SHAPES[of.what].path(x, y), fill: SHAPES[of.what].ink },
      { path: groundOf(label), fill: 'paper' },
      { text: label.text, x: label.x, y: label.y, size: LANE_FONT, ink: 'accent' },
    ]),
  ]);
  const gap: Mark[] =
    layout.break === undefined ? [] : [{ path: `M${layout.break} 0V${layout.height}`, line: 'ink-soft', dashed: true }];
  return { title, marks: [...ticks, ...gap, ...rows] };
}

/** Behind a label, so that lines do not cross it. */
function groundOf({ text, x, y }: { readonly text: string; readonly x: number; readonly y: number }): string {
  return box(x - 1, y - LANE_FONT + 2, lineOfText(text, LANE_FONT, false).width + 2, LANE_FONT + 2);
}
