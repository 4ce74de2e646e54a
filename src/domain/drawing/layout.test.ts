import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from './text.ts';
import { labelRows, monthsBetween, stackDots, timeScale } from './time-layout.ts';

describe('labels on a line', () => {
  test.each([
    [
      'far apart',
      [
        [0, 50],
        [60, 50],
        [120, 50],
      ],
      [0, 0, 0],
    ],
    [
      'close',
      [
        [0, 50],
        [40, 50],
      ],
      [1, 0],
    ],
    [
      'one place',
      [
        [10, 50],
        [10, 50],
        [10, 50],
      ],
      [2, 1, 0],
    ],
    [
      'a long one over two that are not close to each other',
      [
        [0, 200],
        [50, 30],
        [100, 30],
      ],
      [1, 0, 0],
    ],
  ])('%s', (_name, points, rows) => {
    expect(labelRows(points.map(([x = 0, width = 0]) => ({ x, width })))).toEqual(rows);
  });

  test('no label meets another or the line to another', () => {
    const points = Array.from({ length: 60 }, (_, index) => ({
      x: (index * 37) % 500,
      width: 40 + ((index * 53) % 90),
    })).toSorted((a, b) => a.x - b.x);
    const rows = labelRows(points);
    for (const [index, { x, width }] of points.entries()) {
      for (const [other, point] of points.entries()) {
        if (other <= index || point.x >= x + width) continue;
        expect(rows[other]).toBeLessThan(rows[index] ?? 0);
      }
    }
  });
});

test('points of one bin stand on each other', () => {
  expect(stackDots([1, 5, 14, 2], 13)).toEqual([
    { bin: 0, level: 0 },
    { bin: 0, level: 1 },
    { bin: 1, level: 0 },
    { bin: 0, level: 2 },
  ]);
});

test('days lie where they belong', () => {
  const scale = timeScale('2021-10-01', '2021-10-11', 100, 200);
  expect([scale('2021-10-01'), scale('2021-10-06'), scale('2021-10-11')]).toEqual([100, 150, 200]);
  expect(monthsBetween('2021-11-20', '2022-01-02')).toEqual(['2021-11-01', '2021-12-01', '2022-01-01']);
});

describe('text', () => {
  test.each([
    ['Ban Thường vụ Tỉnh ủy Hải Dương', 115, ['Ban Thường vụ', 'Tỉnh ủy Hải', 'Dương']],
    ['mộttừrấtdàikhôngngắt', 50, ['mộttừrấtdàikhôngngắt']],
  ])('%s in %i', (text, width, lines) => {
    expect(wrapText(text, width, 14, 'regular')).toEqual(lines);
  });

  test('a name is broken where semibold letters no longer fit', () => {
    expect(wrapText('Chỉ thị số 05', 100, 14, 'semibold')).toEqual(['Chỉ thị số', '05']);
    expect(wrapText('Chỉ thị số 05', 100, 14, 'regular')).toEqual(['Chỉ thị số 05']);
  });

  test('marks take no width of their own, however they are written', () => {
    expect(textWidth('ế', 14, 'regular')).toBe(textWidth('e', 14, 'regular'));
    expect(textWidth('NFC ướ'.normalize('NFD'), 14, 'regular')).toBe(textWidth('NFC ướ', 14, 'regular'));
  });
});
