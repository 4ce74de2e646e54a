import { type Document, isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { FieldPath } from '../domain/content/document.ts';
import { fieldAtStart, fieldName } from '../domain/content/field-name.ts';
import { type Field, fieldAt } from './field.ts';
import type { FieldFault } from './schema-fault.ts';

/** What an author may have written besides the figures, and what it is called. */
const BESIDES: readonly (readonly [written: RegExp, name: string])[] = [
  [/^\d{1,3}(?:\.\d{3})+$/, 'dấu chấm'],
  [/^\d{1,3}(?:,\d{3})+$/, 'dấu phẩy'],
  [/^\d{1,3}(?: \d{3})+$/, 'dấu cách'],
  [/^\+\d+$/, 'dấu cộng'],
  [/^0\d+$/, 'số 0 ở đầu'],
  [/^\d+$/, 'dấu nháy'],
];

/**
 * Whole numbers that are not written in figures alone. YAML reads "2.000" as two and "07" as seven, so that the file is
 * asked and not the value. `fields`: those of the schema, asked for only where there is such a number.
 */
export function wholeNumberFaults({ contents }: Document, fields: () => Field): FieldFault[] {
  const odd = oddNumbers(contents, []);
  const root = odd.length > 0 ? fields() : {};
  return odd.flatMap(({ path, source }) => {
    const field = fieldAt(root, path);
    if (field?.type !== 'integer') return [];
    const besides = BESIDES.find(([written]) => written.test(source))?.[1];
    const figures = source.replace(/\D/g, '').replace(/^0+/, '');
    const message = `${fieldAtStart(path)} là ${source}; cần một số nguyên, chỉ viết bằng chữ số`;
    const hint =
      besides && figures
        ? `Ghi ${figures}, không có ${besides}.`
        : `Ghi lại ${fieldName(path)}: ${field.description ?? 'một số nguyên'}.`;
    return [{ path, rule: 'gia-tri', message, hint }];
  });
}

/** What looks like a number and is not figures alone, as the file has it. */
function oddNumbers(node: unknown, path: FieldPath): { readonly path: FieldPath; readonly source: string }[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => oddNumbers(item, [...path, index]));
  if (isMap(node))
    return node.items.flatMap(({ key, value }) => oddNumbers(value, [...path, isScalar(key) ? String(key.value) : '']));
  return isScalar(node) && isOdd(node) ? [{ path, source: node.source ?? '' }] : [];
}

function isOdd({ value, source = '', type }: Scalar): boolean {
  const isPlain = type === 'PLAIN' && /^(?:0|[1-9]\d*)$/.test(source);
  return !isPlain && (typeof value === 'number' || /^\+?\d[\d., ]*$/.test(source));
}
