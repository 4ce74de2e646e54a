import { describe, expect, test } from 'vitest';
import { textBox } from './boxes.ts';
import { layoutRibbons } from './ribbons-layout.ts';
import { FONT, NARROW, textWidth } from './text.ts';

const sides = (count: number, words: string) => ({
  head: '37-QĐ/TW',
  lines: Array.from({ length: count }, (_, index) => ({
    id: `dieu-${index + 1}`,
    text: `Điều ${index + 1}. ${words}`,
  })),
});
const LINKS = [
  { from: 'dieu-7', to: 'dieu-2' },
  { from: 'dieu-2', to: 'dieu-4' },
  { from: 'dieu-99', to: 'dieu-1' },
];

describe.each([620, NARROW])('ribbons %i wide', (width) => {
  const layout = layoutRibbons(sides(9, ''), sides(19, 'những việc có tên rất dài '.repeat(4)), LINKS, width);

  test('every line has a place, and its text stays within', () => {
    expect([layout.left.length, layout.right.length]).toEqual([9, 19]);
    for (const { x, y, width, height, text } of [...layout.left, ...layout.right]) {
      expect(x >= 0 && x + width <= layout.width && y + height <= layout.height).toBe(true);
      expect(textWidth(text, FONT, 'regular')).toBeLessThanOrEqual(width);
    }
  });

  test('the two sides do not meet, and leave room for the ribbons', () => {
    const left = Math.max(...layout.left.map(({ x, width }) => x + width));
    const right = Math.min(...layout.right.map(({ x }) => x));
    expect(right - left).toBeGreaterThanOrEqual(layout.width * 0.2);
  });

  test('a ribbon for each link whose ends are there, between its own lines', () => {
    expect(layout.ribbons.map(({ of }) => of)).toEqual(LINKS.slice(0, 2));
    const [start, end] = [layout.left[6], layout.right[1]];
    expect(layout.ribbons[0]?.path).toMatch(
      new RegExp(`^M${start?.width} ${(start?.y ?? 0) + 4}C.*${end?.x} ${(end?.y ?? 0) + 4}V`),
    );
  });

  test('a text that is too long ends in an ellipsis between words', () => {
    expect(layout.right[0]?.text).toMatch(/^Điều 1\. .*[^ ] …$/);
  });

  test('the names of the sides stand over them and apart', () => {
    const [left, right] = layout.heads.map((head) => textBox(head, FONT, 'semibold'));
    expect(left && right && left.right < right.left && right.right <= width).toBe(true);
    expect(left?.bottom).toBeLessThanOrEqual(layout.left[0]?.y ?? 0);
  });
});
