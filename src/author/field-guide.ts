import { z } from 'astro/zod';
import { COLLECTIONS, type Collection } from '../domain/content/collections.ts';

/** The part of a JSON Schema that is read here. */
interface Field {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
  readonly propertyNames?: { readonly enum?: readonly string[]; readonly description?: string };
  readonly additionalProperties?: Field | false;
  readonly items?: Field;
}

/** What the guide says of every field of a kind of file, one line each, those of a group under it. */
export function fieldGuide(collection: Collection): string[] {
  return linesOf(z.toJSONSchema(COLLECTIONS[collection].schema, { io: 'input' }) as Field, '');
}

function linesOf({ properties = {}, required = [] }: Field, indent: string): string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const inner = field.properties ? field : (field.items ?? (field.additionalProperties || undefined)?.items);
    const need = required.includes(name) ? 'bắt buộc' : 'có thể bỏ';
    const said = field.description ?? inner?.description;
    return [
      `${indent}- \`${name}\` (${need})${said ? `: ${escaped(said)}` : ''}.${choices(field)}`,
      ...linesOf(inner ?? {}, `${indent}  `),
    ];
  });
}

/** The values or names that a field may have, where its description does not name them. */
function choices({ enum: values, propertyNames, description = '' }: Field): string {
  const names = values ?? propertyNames?.enum ?? [];
  const words = propertyNames?.description;
  const all = words?.replace(/([\w-]+): /g, '`$1`: ') ?? names.map((name) => `\`${name}\``).join(', ');
  return names.every((name) => description.includes(name)) ? '' : ` Một trong: ${all}.`;
}

/** Text in which no sign is taken for Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]{}<>~|^]/g, '\\$&');
}
