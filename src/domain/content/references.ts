import { z } from 'astro/zod';
import { COLLECTIONS, type Collection } from './collections.ts';
import type { FieldPath } from './document.ts';

/** One mention of another file in front matter, and where it stands. */
export interface Reference {
  readonly collection: Collection;
  readonly slug: string;
  readonly path: FieldPath;
}

/** The part of a JSON Schema that is read here. */
interface Field {
  /** The folder that the value names a file of, as the schema has it. */
  readonly collection?: Collection;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly additionalProperties?: Field | false;
  readonly propertyNames?: Field;
  readonly items?: Field;
}

const FIELDS = new Map(
  Object.entries(COLLECTIONS).map(([name, { schema }]) => [name, z.toJSONSchema(schema, { io: 'input' }) as Field]),
);

/** Every file that the front matter of a document mentions, in the order of the fields. */
export function referencesIn(collection: Collection, data: unknown): Reference[] {
  return mentions(FIELDS.get(collection), data, []);
}

function mentions(field: Field | undefined, value: unknown, path: FieldPath): Reference[] {
  if (field === undefined || value === undefined || value === null) return [];
  if (typeof value === 'string') return field.collection ? [{ collection: field.collection, slug: value, path }] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => mentions(field.items, item, [...path, index]));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, key];
    return [
      ...mentions(field.propertyNames, key, at),
      ...mentions(field.properties?.[key] ?? (field.additionalProperties || undefined), inner, at),
    ];
  });
}
