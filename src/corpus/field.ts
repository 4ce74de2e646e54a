import { z } from 'astro/zod';
import type { FieldPath } from '../domain/content/document.ts';

/** What a schema says of a field: the part of a JSON Schema that faults are told by. */
export interface Field {
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
  readonly propertyNames?: { readonly enum?: readonly string[]; readonly description?: string };
  readonly additionalProperties?: Field | false;
  readonly items?: Field;
  /** The folder that a value is a file of. */
  readonly collection?: string;
  /** What a value has to match. */
  readonly pattern?: string;
}

/** The fields of a schema, as an author writes them. */
export function fieldsOf(schema: z.ZodType): Field {
  return z.toJSONSchema(schema, { io: 'input' }) as Field;
}

/** The field within another, by its name or its place in a list. */
function fieldIn(field: Field | undefined, step: string | number): Field | undefined {
  if (typeof step === 'number') return field?.items;
  return field?.properties?.[step] ?? (field?.additionalProperties || undefined);
}

/** The field at the end of a path. */
export function fieldAt(root: Field, path: FieldPath): Field | undefined {
  return path.reduce<Field | undefined>(fieldIn, root);
}

/** Whether a file may leave the field at the end of a path out. */
export function isOptional(root: Field, path: FieldPath): boolean {
  const last = path.at(-1);
  return typeof last === 'string' && !fieldAt(root, path.slice(0, -1))?.required?.includes(last);
}
