import { z } from 'astro/zod';
import { stringify } from 'yaml';

/** The part of a JSON Schema that is read here. */
interface Field {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Field>>;
  readonly propertyNames?: Field;
  readonly additionalProperties?: Field | false;
  readonly items?: Field;
  /** The folder that a value, or the name of a field, is a file of. */
  readonly collection?: string;
}

/** What is known of a field: nothing to be said yet (null) where the author has to fill it in. */
type Values = Readonly<Record<string, unknown>>;

/**
 * The front matter of a new file: every field that its schema has, with its description, those of `values` set and the
 * others as comments. An empty value (null) is left for the author.
 */
export function explainedFields(schema: z.ZodType, values: Values): string {
  return ['---', ...fieldLines(z.toJSONSchema(schema, { io: 'input' }) as Field, values, ''), '---'].join('\n');
}

function fieldLines({ properties = {} }: Field, values: Values, indent: string): string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const head = `${indent}# ${explanation(field)}`;
    const value = values[name];
    if (value === undefined) return [head, ...sampleLines(name, field).map((line) => `${indent}# ${line}`)];
    if (isGroup(value)) return [head, `${indent}${name}:`, ...fieldLines(field, value, `${indent}  `)];
    return [head, `${indent}${name}:${written(value)}`];
  });
}

/** The description of a field, and what it can be. */
function explanation({ description, enum: choices, propertyNames }: Field): string {
  const names = choices ?? propertyNames?.enum;
  const told = names?.every((name) => description?.includes(name));
  const list = propertyNames?.description ?? names?.join(', ');
  return names && !told ? `${description}; một trong: ${list}` : (description ?? '');
}

/** How a field that is not set would be written. */
function sampleLines(name: string, field: Field): string[] {
  const { properties, additionalProperties, propertyNames, items } = field;
  if (properties) return [`${name}:`, ...groupSample(properties).map((line) => `  ${line}`)];
  if (additionalProperties) {
    const key = propertyNames?.enum?.[0] ?? `ten-tep-trong-${propertyNames?.collection}`;
    return [`${name}:`, ...sampleLines(key, additionalProperties).map((line) => `  ${line}`)];
  }
  if (!items) return [`${name}:`];
  const [first, ...rest] = items.properties ? groupSample(items.properties) : [];
  return first ? [`${name}:`, `  - ${first}`, ...rest.map((line) => `    ${line}`)] : [`${name}: []`];
}

function groupSample(properties: Readonly<Record<string, Field>>): string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const [first = '', ...rest] = sampleLines(name, field);
    return [`${first}${field.description ? ` # ${explanation(field)}` : ''}`, ...rest];
  });
}

function written(value: unknown): string {
  if (value === null) return '';
  return ` ${stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim()}`;
}

function isGroup(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
