import { expect, test } from 'vitest';
import { BAR_FONT, type Bar, layoutLives } from './lives-layout.ts';
import { textWidth } from './text.ts';

const WIDTH = 1080;
/** Lives that follow each other, overlap, last a day, and end at the edge. */
const SPANS = Array.from({ length: 60 }, (_, index) => {
  const year = 2002 + ((index * 7) % 24);
  return {
    slug: `s${index}`,
    label: `${index * 13}-QĐ/TW`,
    from: index % 5 === 0 ? `${year}` : `${year}-03-04`,
    to: index % 3 === 0 ? `${year}-03-05` : `${Math.min(2026, year + (index % 6))}-11-21`,
    notches: [`${year}-06-01`],
  };
});
const layout = layoutLives(
  [
    { title: 'Một', spans: SPANS.slice(0, 30) },
    { title: 'Quy định về một việc có tên rất dài '.repeat(8).trim(), spans: SPANS.slice(30) },
  ],
  2002,
  2026,
  WIDTH,
);
const bars = layout.groups.flatMap((group) => group.bars);

/** What a bar takes, its label too. */
function extent({ x, width, label }: Bar): readonly [number, number] {
  const end = label.x + textWidth(label.text, BAR_FONT, 'semibold');
  return [Math.min(x, label.x), Math.max(x + width, end)];
}

test('every life has a bar, and its label is whole within the picture', () => {
  expect(bars.map(({ slug }) => slug)).toEqual(SPANS.map(({ slug }) => slug));
  for (const bar of bars) {
    const [start, end] = extent(bar);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(WIDTH);
    expect(bar.y + bar.height).toBeLessThanOrEqual(layout.height);
  }
});

test('no bar and no label meets another', () => {
  for (const [index, bar] of bars.entries()) {
    const [start, end] = extent(bar);
    const met = bars.slice(index + 1).filter((other) => {
      const [first, last] = extent(other);
      return other.y === bar.y && start < last && first < end;
    });
    expect(met.map(({ slug }) => slug)).toEqual([]);
  }
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
