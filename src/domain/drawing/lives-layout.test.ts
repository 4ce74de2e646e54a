import { describe, expect, test } from 'vitest';
import { boxesMeet, textBox } from './boxes.ts';
import { type Bar, layoutLives, notchPath } from './lives-layout.ts';
import { FONT, NARROW } from './text.ts';

/** Lives that follow each other, overlap, last a day, and end at the edge. */
const SPANS = Array.from({ length: 60 }, (_, index) => {
  const year = 2002 + ((index * 7) % 24);
  return {
    slug: `s${index}`,
    label: `${index * 13}-QĐ/TW`,
    from: index % 5 === 0 ? `${year}` : `${year}-03-04`,
    to: index % 3 === 0 ? `${year}-03-05` : `${Math.min(2026, year + (index % 6))}-11-21`,
    isSure: index % 4 !== 0,
    notches: [`${year}-06-01`],
  };
});
const GROUPS = [
  { title: 'Một', spans: SPANS.slice(0, 30) },
  { title: 'Quy định về một việc có tên rất dài '.repeat(8).trim(), spans: SPANS.slice(30) },
];

const barsOf = (layout: ReturnType<typeof layoutLives>) => layout.groups.flatMap((group) => group.bars);
const barBox = ({ x, y, width, height }: Bar) => ({ left: x, right: x + width, top: y, bottom: y + height });
const labelBox = ({ label }: Bar) => textBox(label, FONT, 'semibold');
const markBox = (x: number, top: number) => {
  const places = [...notchPath(x, top).matchAll(/[\d.]+/g)].map(Number);
  return { left: x, right: x, top, bottom: Math.max(...places.filter((_, index) => index % 2 === 1)) };
};
/** The upright pieces of a path. */
const pieces = (path: string) =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map(([, x, top, bottom]) => {
    return { left: Number(x), right: Number(x), top: Number(top), bottom: Number(bottom) };
  });

describe.each([1080, NARROW])('lives %i wide', (width) => {
  const layout = layoutLives(GROUPS, 2002, 2026, width);
  const bars = barsOf(layout);

  test('every life has a bar, and its label is whole within the picture', () => {
    expect(bars.map(({ slug }) => slug)).toEqual(SPANS.map(({ slug }) => slug));
    for (const bar of bars) {
      expect(Math.min(bar.x, labelBox(bar).left)).toBeGreaterThanOrEqual(0);
      expect(Math.max(barBox(bar).right, labelBox(bar).right)).toBeLessThanOrEqual(width + 0.2);
      expect(barBox(bar).bottom).toBeLessThanOrEqual(layout.height);
    }
  });

  test('no label meets a title, another label, a bar that is not its own, or a line', () => {
    const titles = layout.groups.flatMap(({ lines }) => lines.map((line) => textBox(line, FONT, 'regular')));
    const lines = [...layout.years.map(({ path }) => path), layout.lineAt('2019-03-04')].flatMap(pieces);
    expect(lines.length).toBeGreaterThan(layout.years.length);
    const labels = [...titles, ...bars.map(labelBox)];
    for (const [index, box] of labels.entries()) {
      expect([...labels.slice(index + 1), ...lines].filter((other) => boxesMeet(box, other))).toEqual([]);
    }
    for (const bar of bars) {
      const met = bars.filter((other) => boxesMeet(labelBox(bar), barBox(other)));
      expect(met).toEqual(bar.label.isInside ? [bar] : []);
    }
  });

  test('a label in its bar leaves the uncertain end free, and no label meets the mark of an amendment', () => {
    for (const bar of bars.filter(({ label }) => label.isInside)) {
      expect(labelBox(bar).right).toBeLessThanOrEqual(barBox(bar).right - bar.unsure);
    }
    const marks = bars.flatMap((bar) => bar.notches.map((x) => markBox(x, barBox(bar).bottom + 1)));
    expect(marks).toHaveLength(SPANS.length);
    expect(marks.filter((mark) => bars.some((bar) => boxesMeet(mark, labelBox(bar))))).toEqual([]);
  });

  test('years are named in order, apart, and within the picture', () => {
    const places = layout.years.map(({ x }) => x);
    expect(layout.years.length).toBeGreaterThan(3);
    for (const [index, x] of places.entries()) expect((places[index + 1] ?? width) - x).toBeGreaterThanOrEqual(39);
  });

  test('bars are in the order of days: a later beginning is never further left', () => {
    const places = SPANS.map(({ from }, index) => ({ from, x: bars[index]?.x ?? 0 })).filter(
      ({ from }) => from.length === 10,
    );
    const sorted = places.toSorted((a, b) => (a.from < b.from ? -1 : 1)).map(({ x }) => x);
    expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
  });

  test('titles stand above their bars', () => {
    for (const { lines, bars } of layout.groups) {
      const top = Math.min(...bars.map(({ y }) => y));
      for (const { y } of lines) expect(y).toBeLessThan(top);
    }
  });
});
