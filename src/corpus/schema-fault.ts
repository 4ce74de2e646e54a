import { z } from 'astro/zod';
import type { FieldPath } from '../domain/content/document.ts';
import type { Rule } from '../domain/content/rules.ts';
import { nearest } from '../domain/language/suggest.ts';

interface FieldFault {
  /** The field, or the map that holds `key`. */
  readonly path: FieldPath;
  /** A key of that map that should not be there. */
  readonly key?: string;
  readonly rule: Rule;
  readonly message: string;
  readonly hint: string;
}

/** The part of a JSON Schema that is read here. */
interface Field {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly additionalProperties?: Field | false;
  readonly items?: Field;
  readonly format?: string;
}

/** Says in Vietnamese what zod found wrong, with the description that the schema gives of the field. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], schema: z.ZodType): FieldFault[] {
  const root = z.toJSONSchema(schema, { io: 'input' }) as Field;
  return issues.flatMap((issue): FieldFault[] => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const name = path.join('.');
    const field = fieldAt(root, path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownField(path, key, field));
    }
    if (issue.input === undefined) {
      const message = `Thiếu trường “${name}”`;
      return [{ path, rule: 'thieu-truong', message, hint: `Thêm “${name}”: ${field?.description ?? 'bắt buộc'}.` }];
    }
    if (issue.input === null) {
      const message = `Trường “${name}” để trống`;
      return [
        { path, rule: 'gia-tri', message, hint: `Ghi “${name}”: ${field?.description ?? 'xem mô tả trường này'}.` },
      ];
    }
    const found = shortened(JSON.stringify(issue.input) ?? String(issue.input));
    return [
      {
        path,
        rule: 'gia-tri',
        message: `Trường “${name}” là ${found}; ${expectation(issue)}`,
        hint: suggestion(issue) ?? `Ghi lại “${name}”: ${field?.description ?? 'xem mô tả trường này'}.`,
      },
    ];
  });
}

/** A value as a message can hold it. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function unknownField(path: FieldPath, key: string, map: Field | undefined): FieldFault {
  const known = Object.keys(map?.properties ?? {}).concat(map?.propertyNames?.enum ?? []);
  const guess = nearest(key, known);
  const hint = guess ? `Có phải ý bạn là “${guess}”?` : `Bỏ đi, hoặc dùng một trong: ${known.join(', ')}.`;
  return { path, key, rule: 'truong-la', message: `Không có trường nào tên là “${key}”`, hint };
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'invalid_value':
      return `cần một trong: ${issue.values.join(', ')}`;
    case 'invalid_format':
      return issue.format === 'regex' ? issue.message : 'cần một địa chỉ bắt đầu bằng https:// hoặc http://';
    case 'invalid_type':
      return `cần ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.origin === 'number' ? 'cần một số lớn hơn 0' : 'không được để trống';
    default:
      return 'không hợp lệ';
  }
}

function suggestion(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code !== 'invalid_value' || typeof issue.input !== 'string') return undefined;
  const guess = nearest(issue.input, issue.values.map(String));
  return guess && `Có phải ý bạn là “${guess}”?`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'một chuỗi chữ (số thì đặt trong dấu nháy)',
  number: 'một số',
  int: 'một số nguyên',
  array: 'một danh sách, mỗi mục một dòng mở đầu bằng “- ”',
  object: 'một nhóm trường thụt vào bên dưới',
  record: 'một nhóm trường thụt vào bên dưới',
};

function fieldAt(root: Field, path: FieldPath): Field | undefined {
  let field: Field | undefined = root;
  for (const step of path) {
    field =
      typeof step === 'number'
        ? field?.items
        : (field?.properties?.[step] ?? (field?.additionalProperties || undefined));
  }
  return field;
}
