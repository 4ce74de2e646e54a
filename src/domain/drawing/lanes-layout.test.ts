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
  expect(layout.ticks.map(({ text }) => text)).toEqual(['ngày 0', '30', '60', '90', '120', '150']);
  expect(layout.ticks[0]?.x).toBe(points[0]?.x);
  expect(layout.break).toBeUndefined();
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
  expect(layout.rows.map(({ name }) => name.map(({ text }) => text).join(' '))).toEqual([
    'Trung ương',
    'Đắk Nông',
    'Ninh Thuận',
  ]);
});

test('what came long after stands behind a break, still in order, and is named by years', () => {
  const { ticks, rows, break: at = 0 } = layoutLanes([lane('Quảng Nam', 74, 121, 766, 1066)], () => LABEL, 150, 720);
  const places = rows.flatMap((row) => row.points.map(({ x }) => x));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places.filter((x) => x < at)).toHaveLength(2);
  expect(ticks.slice(-2).map(({ text }) => text)).toEqual(['1 năm', '2 năm']);
  expect(Math.max(...rows.flatMap((row) => row.points.map(({ label }) => label.x)))).toBeLessThan(
    720 - textWidth(LABEL, LANE_FONT, 'regular'),
  );
});

test('names of lanes that are long take several lines, and the next lane stands below', () => {
  const { rows } = layoutLanes(
    [lane('Đảng ủy cơ quan Văn phòng Quốc hội', 3), lane('Nghệ An', 4)],
    () => LABEL,
    150,
    640,
  );
  const [first, second] = rows.map(({ name }) => name);
  expect(first?.length).toBeGreaterThan(1);
  for (const { text } of first ?? []) expect(textWidth(text, LANE_FONT, 'semibold')).toBeLessThanOrEqual(150);
  expect((second?.[0]?.y ?? 0) - (first?.at(-1)?.y ?? 0)).toBeGreaterThanOrEqual(LANE_FONT);
});

test('of hundreds of events every one is drawn, once, in its lane, on the picture, and no label meets another', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    lane(
      `Nơi ${index}`,
      ...Array.from({ length: 1 + (index % 7) }, (_, at) => ((index * 37 + at * at * 53) % 1500) + at).toSorted(
        (a, b) => a - b,
      ),
    ),
  );
  const { rows, width, height, break: at = 0 } = layoutLanes(many, () => LABEL, 200, 660);
  expect(rows.map(({ points }) => points.map(({ of }) => of))).toEqual(many.map(({ events }) => events));
  const drawn = rows.flatMap((row) => row.points);
  expect(drawn.every(({ of, x }) => of.days <= 200 === x < at)).toBe(true);
  const boxes = drawn.map(({ label }) => ({ ...label, right: label.x + textWidth(LABEL, LANE_FONT, 'regular') }));
  expect(boxes.filter(({ right, y }) => right > width || y > height || y < LANE_FONT)).toEqual([]);
  const met = boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => Math.abs(box.y - other.y) < LANE_FONT && box.x < other.right && other.x < box.right),
  );
  expect(met).toEqual([]);
});
