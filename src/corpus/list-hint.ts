import type { FieldPath } from '../domain/content/document.ts';
import { fieldName } from '../domain/content/field-name.ts';
import type { Field } from './field.ts';

/** How a list is written where none is, with what stands there as its one entry: `sources: [bao-nhan-dan]`, `quotes: ["một, hai"]`. */
export function listOf(path: FieldPath, found: unknown, { items, description }: Field): string {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  const [first] = Object.keys(items?.properties ?? {});
  if (first) return `Viết mỗi mục ở một dòng riêng, mở đầu bằng “- ${first}: ”, thụt vào dưới “${key}:”.`;
  if (typeof found === 'string' && found !== '') return `Ghi “${key}: [${entry(found, items)}]”.`;
  const example = items?.collection ? 'ten-tep' : '"lời"';
  return `Ghi ${fieldName(path)} dạng ${key}: [${example}]: ${description ?? 'ít nhất một mục'}.`;
}

/** The name of a file as it is; words in quotation marks, for a comma would part them. */
function entry(text: string, items: Field | undefined): string {
  if (items?.collection) return text;
  return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
