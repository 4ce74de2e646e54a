import type { AnyDocument, FieldPath } from '../content/document.ts';
import { fieldAtStart } from '../content/field-name.ts';
import type { Problem } from '../content/problem.ts';
import type { Rule } from '../content/rules.ts';

/** What Markdown or HTML would be elsewhere; a field is shown letter by letter. */
const MARKUP = /\*\*|\[\^|\]\(|`|<[!/a-z]/i;

/** Values that say nothing, have blanks that nobody sees, look like Markdown, or stand twice in one list. */
export function checkValues({ file, data, locate }: AnyDocument): Problem[] {
  return valuesIn(data, []).flatMap(({ path, value, before }) => {
    const fault = faultOf(value, before);
    if (!fault) return [];
    const [rule, found, hint] = fault;
    return { file, ...locate(path), rule, message: `${fieldAtStart(path)} ${found}`, hint };
  });
}

interface Value {
  readonly path: FieldPath;
  readonly value: string;
  /** What stands before it in the same list. */
  readonly before: readonly unknown[];
}

function valuesIn(data: unknown, path: FieldPath, before: readonly unknown[] = []): Value[] {
  if (typeof data === 'string') return [{ path, value: data, before }];
  if (Array.isArray(data)) return data.flatMap((item, index) => valuesIn(item, [...path, index], data.slice(0, index)));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inner]) => valuesIn(inner, [...path, key]));
}

function faultOf(
  value: string,
  before: readonly unknown[],
): readonly [rule: Rule, found: string, hint: string] | undefined {
  if (value.trim() === '') return ['gia-tri', 'để trống', 'Ghi giá trị, hoặc bỏ cả dòng nếu trường không bắt buộc.'];
  if (value !== value.trim() || /\s\s|[\n\t]/.test(value)) {
    return ['gia-tri', 'có khoảng trắng thừa hoặc ngắt dòng', 'Viết trên một dòng, giữa hai từ chỉ một dấu cách.'];
  }
  if (MARKUP.test(value)) {
    return ['gia-tri', 'có dấu của Markdown hoặc HTML', 'Chỉ viết chữ; trường này được in đúng từng dấu.'];
  }
  return before.includes(value) ? ['ghi-hai-lan', `ghi “${value}” hai lần`, 'Giữ một lần.'] : undefined;
}
