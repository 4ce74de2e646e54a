import { layoutLanes, POINT } from '../domain/drawing/lanes-layout.ts';
import { FONT } from '../domain/drawing/text.ts';
import type { Lane, LaneEvent } from '../domain/views/lanes.ts';
import { box, circle, diamond, type Ink, type Mark } from './marks.ts';
import { type Picture, ROOM } from './picture.ts';

const SHAPES: Readonly<Record<LaneEvent['what'], { ink: Ink; path: (x: number, y: number) => string }>> = {
  directive: { ink: 'accent', path: (x, y) => circle(x, y, POINT) },
  conference: { ink: 'good', path: (x, y) => box(x - POINT, y - POINT, 2 * POINT, 2 * POINT) },
  inspection: { ink: 'ink', path: (x, y) => diamond(x, y, 1.3 * POINT) },
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
  const ticks = layout.ticks.flatMap(({ text, x, path }): Mark[] => [
    { path, line: 'rule' },
    { text, x, y: 15, size: FONT, ink: 'ink-soft', middle: true },
  ]);
  const rows = layout.rows.flatMap(({ name, y, from, to, points }): Mark[] => [
    ...name.map((line): Mark => ({ text: line.text, x: 0, y: line.y, size: FONT, ink: 'ink', bold: true })),
    { path: `M${from} ${y}H${to}`, line: 'ink-soft' },
    ...points.flatMap(({ of, x, y: at, label }): Mark[] => [
      ...(label.y < y ? [{ path: `M${x} ${y}V${label.y}`, line: 'ink-soft' } as const] : []),
      { path: SHAPES[of.what].path(x, at), fill: SHAPES[of.what].ink },
      { text: label.text, x: label.x, y: label.y, size: FONT, ink: 'accent' },
    ]),
  ]);
  const gap: Mark[] = layout.break === undefined ? [] : [{ path: layout.break, line: 'ink-soft', dashed: true }];
  return { title, marks: [...ticks, ...gap, ...rows] };
}
