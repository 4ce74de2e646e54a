import { describe, expect, test } from 'vitest';
import { boxesMeet, shapeBox, textBox } from './boxes.ts';
import { layoutLanes, POINT } from './lanes-layout.ts';
import { FONT, NARROW, textWidth } from './text.ts';

const lane = (name: string, ...days: number[]) => ({ name, events: days.map((each) => ({ days: each })) });
const LABEL = 'Kế hoạch số 43-KH/TU';
const layout = layoutLanes(
  [lane('Trung ương', 0, 3, 40), lane('Đắk Nông', 149), lane('Ninh Thuận', 80, 81, 150)],
  () => LABEL,
  150,
  640,
);
const points = layout.rows.flatMap((row) => row.points);
/** Where an upright line is. */
const placeOf = (path: string) => Number(/^M([\d.]+)/.exec(path)?.[1]);

test('points stand in the order of their days, on the axis', () => {
  for (const { points } of layout.rows) {
    const places = points.map(({ x }) => x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
  expect(layout.ticks.map(({ text }) => text)).toEqual(['ngày 0', '30', '60', '90', '120', '150']);
  expect(layout.ticks[0]?.x).toBe(points[0]?.x);
  expect(layout.break).toBeUndefined();
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
  const { ticks, rows, break: gap = '' } = layoutLanes([lane('Quảng Nam', 74, 121, 766, 1066)], () => LABEL, 150, 720);
  const places = rows.flatMap((row) => row.points.map(({ x }) => x));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places.filter((x) => x < placeOf(gap))).toHaveLength(2);
  expect(ticks.slice(-2).map(({ text }) => text)).toEqual(['1 năm', '2 năm']);
  expect(Math.max(...rows.flatMap((row) => row.points.map(({ label }) => label.x)))).toBeLessThan(
    720 - textWidth(LABEL, FONT, 'regular'),
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
  for (const { text } of first ?? []) expect(textWidth(text, FONT, 'semibold')).toBeLessThanOrEqual(150);
  expect((second?.[0]?.y ?? 0) - (first?.at(-1)?.y ?? 0)).toBeGreaterThanOrEqual(FONT);
});

/** The upright pieces of a path. */
const pieces = (path: string) =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map(([, x, top, bottom]) => {
    return { left: Number(x), right: Number(x), top: Number(top), bottom: Number(bottom) };
  });

const FEW = [
  lane('Trung ương', 0, 37, 178),
  lane('Quảng Nam', 74, 121, 1022),
  lane('Nơi làm nhiều việc trong một ngày', 80, 80, 80, 81, 90),
  lane('Nghệ An', 91),
];
const MANY = Array.from({ length: 60 }, (_, index) =>
  lane(
    `Nơi ${index}`,
    ...Array.from({ length: 1 + (index % 7) }, (_, at) => ((index * 37 + at * at * 53) % 1500) + at).toSorted(
      (a, b) => a - b,
    ),
  ),
);

describe.each([
  ['few', 660, FEW],
  ['few', NARROW, FEW],
  ['many', 660, MANY],
  ['many', NARROW, MANY],
])('%s lanes, %i wide', (_name, width, lanes) => {
  const layout = layoutLanes(lanes, () => LABEL, 200, width);
  const drawn = layout.rows.flatMap((row) => row.points);
  const labels = drawn.map(({ label }) => textBox(label, FONT, 'regular'));

  test('every event is drawn, once, in its lane, on its side of the break', () => {
    expect(layout.rows.map(({ points }) => points.map(({ of }) => of))).toEqual(lanes.map(({ events }) => events));
    expect(drawn.every(({ of, x }) => of.days <= 200 === x < placeOf(layout.break ?? ''))).toBe(true);
  });

  test('no shape covers another of its lane', () => {
    for (const { points } of layout.rows) {
      for (const [index, { x, y }] of points.entries()) {
        const met = points
          .slice(index + 1)
          .filter((other) => boxesMeet(shapeBox(x, y, POINT), shapeBox(other.x, other.y, POINT)));
        expect(met).toEqual([]);
      }
    }
  });

  test('no label, nor the name of a lane, meets a line, a shape or another label, or leaves the picture', () => {
    const names = layout.rows.flatMap(({ name }) =>
      name.map(({ text, y }) => textBox({ text, x: 0, y }, FONT, 'semibold')),
    );
    const joins = layout.rows.map(({ y, from, to }) => ({ left: from, right: to, top: y, bottom: y }));
    const stems = layout.rows.flatMap(({ y, points }) =>
      points.map(({ x, label }) => ({ left: x, right: x, top: Math.min(y, label.y), bottom: y })),
    );
    const uprights = [...layout.ticks.map(({ path }) => path), layout.break ?? ''].flatMap(pieces);
    const shapes = drawn.map(({ x, y }) => shapeBox(x, y, 1.3 * POINT));
    const words = [...names, ...labels];
    expect(uprights.length).toBeGreaterThan(layout.ticks.length);
    for (const [index, box] of words.entries()) {
      const others = [...words.slice(index + 1), ...joins, ...stems, ...uprights, ...shapes];
      expect(others.filter((other) => boxesMeet(box, other))).toEqual([]);
      expect(box.top >= 0 && box.right <= width + 0.2 && box.bottom <= layout.height).toBe(true);
    }
  });
});
