import { expect, test } from 'vitest';
import { FONT, NARROW, textWidth } from './text.ts';
import { layoutTiles } from './tiles-layout.ts';

const NAMES = ['Hà Nội', 'Thái Nguyên', 'Thừa Thiên Huế', 'Thành phố Hồ Chí Minh', 'Bà Rịa - Vũng Tàu', 'Thuyềnnguyễn'];
const layout = layoutTiles(Object.fromEntries(NAMES.map((name, index) => [name, [index, index] as const])));

test('a name has as many of its letters as its tile has room for', () => {
  expect(layout.tiles.map(({ lines }) => lines.map(({ text }) => text).join('|'))).toEqual([
    'Hà Nội',
    'Thái|Nguyên',
    'TT Huế',
    'HCM',
    'BR-VT',
    'T',
  ]);
});

test('names stay in their tiles, lines apart, and seven tiles have room on a phone', () => {
  expect(layout.font).toBeLessThan(FONT);
  expect(layoutTiles({ a: [6, 0] }).width).toBeLessThanOrEqual(NARROW);
  for (const { y, width, height, lines } of layout.tiles) {
    for (const [index, line] of lines.entries()) {
      expect(textWidth(line.text, layout.font, 'regular')).toBeLessThanOrEqual(width);
      expect(line.y - layout.font).toBeGreaterThanOrEqual(y);
      expect(line.y + 0.3 * layout.font).toBeLessThanOrEqual(y + height);
      expect((lines[index + 1]?.y ?? Number.POSITIVE_INFINITY) - line.y).toBeGreaterThanOrEqual(1.3 * layout.font);
    }
  }
});
