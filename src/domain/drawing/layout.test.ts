import { describe, expect, test } from 'vitest';
import { chainsOf } from '../views/chains.ts';
import { type Edge, type Graph, graphOf } from '../views/graph.ts';
import { implementationTree } from '../views/implementation.ts';
import { type Box, FONT, type Layout, PADDING } from './boxes.ts';
import { layoutChain } from './chain-layout.ts';
import { keepTogether, textWidth, wrapText, wrapTexts } from './text.ts';
import { labelRows, monthsBetween, stackDots, timeScale } from './time-layout.ts';
import { layoutTree } from './tree-layout.ts';

const graph = (type: Edge['type'], lines: readonly string[]): Graph =>
  graphOf(
    lines.map((line) => {
      const [from = '', to = ''] = line.split('>');
      return { type, from, to, sources: [] };
    }),
  );
const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each<[string, () => Layout<Edge>]>([
  [
    'tree',
    () =>
      layoutTree(
        implementationTree(
          'a',
          graph('implements', ['b>a', 'c>a', 'd>b', 'e>b', 'f>b', 'g>c', 'h>g']),
          () => undefined,
        ),
        ({ slug }) => (slug === 'b' ? [slug, 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(6)] : [slug]),
      ),
  ],
  [
    'chain',
    () =>
      layoutChain(
        chainsOf(graph('replaces', ['e>a', 'e>b', 'e>c', 'f>e', 'f>d', 'g>f']), (slug) => slug)[0] ?? {
          slugs: [],
          links: [],
          amendments: [],
          columns: [],
        },
        (slug) => [slug, 'Quy định'],
      ),
  ],
])('%s', (_name, make) => {
  const { width, height, boxes, connectors } = make();

  test('boxes do not meet and lie inside the drawing', () => {
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).filter((other) => meet(box, other))).toEqual([]);
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    }
  });

  test('the lines of the name are known', () => {
    for (const { slug, lines, nameLines } of boxes) expect(lines.slice(0, nameLines)).toEqual([slug]);
  });

  test('every relation has a line', () => {
    expect(connectors).toHaveLength(boxes.length - 1);
    for (const { path } of connectors) expect(path).toMatch(/^M[\d.]+ [\d.]+H[\d.]+(V[\d.]+H[\d.]+)?$/);
  });
});

test('boxes of a chain are as wide as their widest word', () => {
  const [chain] = chainsOf(graph('replaces', ['b>a']), (slug) => slug);
  if (!chain) throw new Error('no chain');
  const widthOf = (name: string) => layoutChain(chain, () => [name]).boxes.map(({ width }) => width);
  expect(widthOf('Quy định số 37-QĐ/TW')).toEqual([122, 122]);
  const [width = 0] = widthOf('Hướng dẫn số 02-HD/UBKTTW');
  expect(width).toBeGreaterThanOrEqual(textWidth('02-HD/UBKTTW', FONT, 'semibold') + 2 * PADDING);
});

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
    [keepTogether('Ban Thường vụ Tỉnh ủy Hải Dương', 'Hải Dương'), 115, ['Ban Thường vụ', 'Tỉnh ủy', 'Hải\u00A0Dương']],
    ['mộttừrấtdàikhôngngắt', 50, ['mộttừrấtdàikhôngngắt']],
  ])('%s in %i', (text, width, lines) => {
    expect(wrapText(text, width, 14, 'regular')).toEqual(lines);
  });

  test.each([
    [['Hướng dẫn số 02-HD/UBKTTW', '9/12/2021'], 2],
    [['Chỉ thị', '9/12/2021'], 1],
    [[], 0],
  ])('the name %j takes %i lines', (texts, nameLines) => {
    expect(wrapTexts(texts, 135, 14).nameLines).toBe(nameLines);
  });

  test('a name is broken where semibold letters no longer fit', () => {
    expect(wrapTexts(['Chỉ thị số 05', 'Chỉ thị số 05'], 100, 14).lines).toEqual(['Chỉ thị số', '05', 'Chỉ thị số 05']);
  });

  test('marks take no width of their own, however they are written', () => {
    expect(textWidth('ế', 14, 'regular')).toBe(textWidth('e', 14, 'regular'));
    expect(textWidth('NFC ướ'.normalize('NFD'), 14, 'regular')).toBe(textWidth('NFC ướ', 14, 'regular'));
  });
});
