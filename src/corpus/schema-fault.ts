import type { z } from 'astro/zod';
import type { FieldPath } from '../domain/content/document.ts';
import { fieldAtStart, fieldName } from '../domain/content/field-name.ts';
import type { Rule } from '../domain/content/rules.ts';
import { NEEDS_DATE } from '../domain/content/schema.ts';
import { nearest } from '../domain/language/suggest.ts';
import { readTypedDate } from '../domain/language/typed-date.ts';
import { type Field, fieldAt } from './field.ts';

/** What is wrong with a field. */
export interface FieldFault {
  /** The field, or the map that holds `key`. */
  readonly path: FieldPath;
  /** A key of that map that should not be there. */
  readonly key?: string;
  readonly rule: Rule;
  readonly message: string;
  readonly hint: string;
}

/** Says in Vietnamese what zod found wrong, with the description that the schema gives of the field. `root`: the fields of the schema. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], root: Field): FieldFault[] {
  return issues.flatMap((issue): FieldFault[] => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const field = fieldAt(root, path);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(path, key, field));
    const name = fieldName(path);
    const description = field?.description ?? 'xem mô tả trường này';
    if (issue.input === undefined) {
      const message = `Thiếu trường ${name}`;
      return [{ path, rule: 'thieu-truong', message, hint: `Thêm ${name}: ${field?.description ?? 'bắt buộc'}.` }];
    }
    if (issue.input === null) {
      return [
        { path, rule: 'gia-tri', message: `${fieldAtStart(path)} để trống`, hint: `Ghi ${name}: ${description}.` },
      ];
    }
    const found = shortened(JSON.stringify(issue.input) ?? String(issue.input));
    return [
      {
        path,
        rule: 'gia-tri',
        message: `${fieldAtStart(path)} là ${found}; ${expectation(issue, field)}`,
        hint: suggestion(issue, field) ?? `Ghi lại ${name}: ${description}.`,
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
  const group = Object.entries(map?.properties ?? {}).find(([, inner]) => hasInside(inner, key))?.[0];
  const guess = nearest(key, known);
  const hint = group
    ? `“${key}” nằm bên trong “${group}”: thêm dấu cách ở đầu dòng.`
    : guess
      ? `Có phải ý bạn là “${guess}”?`
      : `Bỏ đi, hoặc dùng một trong: ${known.join(', ')}.`;
  return { path, key, rule: 'truong-la', message: `Không có trường nào tên là “${key}”`, hint };
}

/** Whether a group, or each of a list or of named groups, has a field. */
function hasInside({ properties, propertyNames, items }: Field, key: string): boolean {
  const { properties: ofItems } = items ?? {};
  return [...Object.keys({ ...properties, ...ofItems }), ...(propertyNames?.enum ?? [])].includes(key);
}

function expectation(issue: z.core.$ZodIssue, field: Field | undefined): string {
  if (field?.format === 'date') return NEEDS_DATE;
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

function suggestion(issue: z.core.$ZodIssue, field: Field | undefined): string | undefined {
  if (field?.format === 'date') {
    const typed = readTypedDate(String(issue.input));
    if (typed) return typed.day ? `Ghi ${typed.day}.` : 'Chỉ biết năm thì bỏ dòng này; năm đã có ở tên tệp.';
  }
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
