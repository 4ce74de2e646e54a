import type { FieldPath } from './document.ts';

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** What an author calls a field: "“to” ở mục thứ nhất của implements", "“checked” của status", "mục thứ hai của sources". */
export function fieldName(path: FieldPath): string {
  const last = path.at(-1) ?? '';
  const around = path.slice(0, -1);
  const parent = around.at(-1);
  if (typeof last === 'number') {
    const outer = typeof around.at(-2) === 'number' ? ` ở ${fieldName(around.slice(0, -1))}` : '';
    return `mục thứ ${ORDINALS[last] ?? last + 1} của ${parent}${outer}`;
  }
  if (parent === undefined) return `“${last}”`;
  return typeof parent === 'number' ? `“${last}” ở ${fieldName(around)}` : `“${last}” của ${parent}`;
}

/** The same at the start of a sentence: "Trường “title”", "Mục thứ hai của sources". */
export function fieldAtStart(path: FieldPath): string {
  const name = fieldName(path);
  return typeof path.at(-1) === 'number' ? name.replace(/^m/, 'M') : `Trường ${name}`;
}
