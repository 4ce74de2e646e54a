import { expect, test } from 'vitest';
import { LANE_FONT, layoutLanes } from './lanes-layout.ts';
import { textWidth } from './text.ts';

const lane = (name: string, ...days: number[]) => ({ name, events: days.map((each) => ({ days: each })) });
const LABEL = 'Kế hoạch số 43-KH/TU';
const layout = layoutLanes(
  [lane('Trung ương', 0, 3, 40), lane('Đắk Nông', 149), lane('Ninh Thuận', 80, 81, 150)],
  () => LABEL,
  150,
  640,
);
const points = layout.rows.flatMap((row) => row.points);

test('points stand in the order of their days, on the axis', () => {
  for (const { points } of layout.rows) {
    const places = points.map(({ x }) => x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
  expect(layout.ticks.map(({ days }) => days)).toEqual([0, 30, 60, 90, 120, 150]);
  expect(layout.ticks[0]?.x).toBe(points[0]?.x);
});

test('no label meets another label, nor the name of a lane', () => {
  const boxes = points.map(({ label }) => ({ ...label, right: label.x + textWidth(LABEL, LANE_FONT, 'regular') }));
  for (const [index, box] of boxes.entries()) {
    const met = boxes
      .slice(index + 1)
      .filter((other) => Math.abs(box.y - other.y) < LANE_FONT && box.x < other.right && other.x < box.right);
    expect(met).toEqual([]);
    expect(box.y).toBeLessThanOrEqual(layout.height);
    expect(box.y - LANE_FONT).toBeGreaterThanOrEqual(0);
  }
});

test('lanes stand under each other in the order given', () => {
  const heights = layout.rows.map(({ y }) => y);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(layout.rows.map(({ name }) => name)).toEqual(['Trung ương', 'Đắk Nông', 'Ninh Thuận']);
});
