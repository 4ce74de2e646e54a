import { textWidth } from './text.ts';

/** Where the days from one day (ISO) to another lie between two places. */
export function timeScale(from: string, to: string, start: number, end: number): (day: string) => number {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  return (day) => start + ((Date.parse(day) - first) / (last - first)) * (end - start);
}

/** The first days of the months from the month of one day to that of another. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  while (`${year}-${String(month).padStart(2, '0')}` <= to.slice(0, 7)) {
    months.push(`${year}-${String(month).padStart(2, '0')}-01`);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}

/**
 * Rows for labels that stand right of their points, numbered from the axis: no two labels overlap, and no line from
 * the axis to a label crosses another label. `points` are in order from the left.
 */
export function labelRows(points: readonly { readonly x: number; readonly width: number }[]): number[] {
  const rows: number[] = [];
  for (const [index, { x, width }] of [...points.entries()].toReversed()) {
    const under = points.flatMap((later, other) => (other > index && later.x < x + width ? [rows[other] ?? 0] : []));
    rows[index] = Math.max(-1, ...under) + 1;
  }
  return rows;
}

/** Puts points into bins of equal width and each on top of those before it in its bin; gives the bin and the height. */
export function stackDots(xs: readonly number[], bin: number): { readonly bin: number; readonly level: number }[] {
  const filled = new Map<number, number>();
  return xs.map((x) => {
    const index = Math.floor(x / bin);
    const level = filled.get(index) ?? 0;
    filled.set(index, level + 1);
    return { bin: index, level };
  });
}

/** Width that a label takes, its name and its day under it, with the space that parts it from the next. */
export function labelWidth(name: string, day: string, size: number): number {
  return Math.max(textWidth(name, size, 'semibold'), textWidth(day, size, 'regular')) + 12;
}
