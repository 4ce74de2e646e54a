import type { z } from 'astro/zod';
import { clauseId } from '../domain/content/clause.ts';
import type { FieldPath } from '../domain/content/document.ts';
import { fieldAtStart, fieldName } from '../domain/content/field-name.ts';
import type { Rule } from '../domain/content/rules.ts';
import { NEEDS_DATE } from '../domain/content/schema.ts';
import { nearest } from '../domain/language/suggest.ts';
import { readTypedDate } from '../domain/language/typed-date.ts';
import { slugify } from '../domain/language/vietnamese.ts';
import { type Field, fieldAt, isOptional } from './field.ts';
import { listOf } from './list-hint.ts';

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
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownField(stepsOf(issue), key, fieldAt(root, stepsOf(issue))))
      : [],
  );
  // A field that is misspelt or stands elsewhere is not missing too.
  const meant = new Set(unknown.map((fault) => fault.meant?.join('.')));
  return issues.flatMap((issue): FieldFault[] => {
    const path = stepsOf(issue);
    if (issue.code === 'unrecognized_keys') return unknown.filter((fault) => fault.path.join('.') === path.join('.'));
    if (issue.input === undefined && meant.has(path.join('.'))) return [];
    return [{ path, ...wrongValue(issue, path, root) }];
  });
}

/** The way to the field of an issue. */
function stepsOf({ path }: z.core.$ZodIssue): (string | number)[] {
  return path.filter((step) => typeof step !== 'symbol');
}

function wrongValue(issue: z.core.$ZodIssue, path: FieldPath, root: Field): Omit<FieldFault, 'path'> {
  const field = fieldAt(root, path);
  const name = fieldName(path);
  const description = field?.description ?? 'xem mô tả trường này';
  if (issue.input === undefined) {
    const message = `Thiếu trường ${name}`;
    return { rule: 'thieu-truong', message, hint: `Thêm ${name}: ${field?.description ?? 'bắt buộc'}.` };
  }
  if (issue.input === null) {
    const instead = isOptional(root, path) ? '; chưa cần thì xóa dòng này' : '';
    return {
      rule: 'gia-tri',
      message: `${fieldAtStart(path)} để trống`,
      hint: `Ghi ${name}: ${description}${instead}.`,
    };
  }
  const found = shortened(JSON.stringify(issue.input) ?? String(issue.input));
  return {
    rule: 'gia-tri',
    message: `${fieldAtStart(path)} là ${found}; ${expectation(issue, field)}`,
    hint: suggestion(issue, path, field) ?? `Ghi lại ${name}: ${description}.`,
  };
}

/** A value as a message can hold it. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** An unknown field, and the one that is probably meant by it. */
type Unknown = FieldFault & { readonly meant: FieldPath | undefined };

function unknownField(path: FieldPath, key: string, map: Field | undefined): Unknown {
  const known = Object.keys(map?.properties ?? {}).concat(map?.propertyNames?.enum ?? []);
  const group = Object.entries(map?.properties ?? {}).find(([, inner]) => hasInside(inner, key))?.[0];
  const glosses = map?.propertyNames?.description ?? '';
  const guess = nearest(key, known) ?? glossed(key, glosses);
  const hint = group
    ? `“${key}” nằm bên trong “${group}”: chuyển dòng này xuống dưới “${group}” và thụt vào như các dòng ở đó.`
    : guess
      ? guess === key.toLowerCase()
        ? `Viết thường: “${guess}”.`
        : `Có phải ý bạn là “${guess}”?`
      : `Bỏ đi, hoặc dùng một trong: ${glosses || known.join(', ')}.`;
  const meant = group ? [...path, group, key] : guess ? [...path, guess] : undefined;
  return { path, key, meant, rule: 'truong-la', message: `Không có trường nào tên là “${key}”`, hint };
}

/** The name that a description explains by some words: "guides" by "hướng dẫn" in "guides: hướng dẫn; amends: sửa đổi". */
function glossed(words: string, description: string): string | undefined {
  const rows = description.split('; ').map((row) => row.split(': '));
  return rows.find(([, gloss]) => gloss !== undefined && slugify(gloss) === slugify(words))?.[0];
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

function suggestion(issue: z.core.$ZodIssue, path: FieldPath, field: Field | undefined): string | undefined {
  if (field?.format === 'date') {
    const typed = readTypedDate(String(issue.input));
    if (typed) return typed.day ? `Ghi ${typed.day}.` : 'Chỉ biết năm thì bỏ dòng này; năm đã có ở tên tệp.';
  }
  if (field?.items && (issue.code === 'invalid_type' || issue.code === 'too_small')) {
    return listOf(path, issue.input, field);
  }
  if (typeof issue.input !== 'string') return undefined;
  const meant = valueMeant(issue, issue.input, field);
  return meant && `Có phải ý bạn là “${meant}”?`;
}

/** The value that a text was probably meant to be. */
function valueMeant(issue: z.core.$ZodIssue, text: string, field: Field | undefined): string | undefined {
  if (issue.code === 'invalid_value') {
    return nearest(text, issue.values.map(String)) ?? glossed(text, field?.description ?? '');
  }
  const id = clauseId(text);
  return field?.pattern && id !== '' && new RegExp(field.pattern).test(id) ? id : undefined;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'một chuỗi chữ (số thì đặt trong dấu nháy)',
  number: 'một số',
  int: 'một số nguyên',
  array: 'một danh sách',
  object: 'một nhóm trường thụt vào bên dưới',
  record: 'một nhóm trường thụt vào bên dưới',
};
