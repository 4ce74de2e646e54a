import type { z } from 'astro/zod';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { FieldPath } from '../domain/content/document.ts';
import { type Position, type Problem, START } from '../domain/content/problem.ts';
import { describeIssues } from './schema-fault.ts';
import { yamlFaults } from './yaml-fault.ts';

export interface FrontMatterResult<T> {
  /** Undefined when there is a fault. */
  readonly data: T | undefined;
  readonly faults: readonly Omit<Problem, 'file'>[];
  /** Text after the front matter, on the lines it has in the file. */
  readonly markdown: string;
  /** Where the value of a field stands, or the nearest parent that is there. */
  readonly locate: (path: FieldPath) => Position;
}

const FENCED = /^---[^\S\n]*\n([\s\S]*?\n)??---[^\S\n]*(?:\n|$)/;

/** Splits a content file, parses its YAML and checks it against the schema of its collection. */
export function readFrontMatter<T>(text: string, schema: z.ZodType<T>): FrontMatterResult<T> {
  const [fenced, yaml = ''] = FENCED.exec(text) ?? [];
  if (fenced === undefined) {
    return {
      data: undefined,
      faults: [text.startsWith('---\n') ? NOT_CLOSED : NO_FRONT_MATTER],
      markdown: text,
      locate: () => START,
    };
  }
  const markdown = withoutFrontMatter(text);
  const lines = new LineCounter();
  // A line for the fence above it, so that places are those of the file.
  const document = parseDocument(`\n${yaml}`, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const locate = (path: FieldPath): Position => place(valueOffset(document, path));

  const broken = yamlFaults(document).map(({ offset, ...fault }) => ({ ...place(offset), ...fault }));
  if (broken.length > 0) return { data: undefined, faults: broken, markdown, locate };
  const parsed = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  if (parsed.success) return { data: parsed.data, faults: [], markdown, locate };
  const faults = describeIssues(parsed.error.issues, schema).map(({ path, key, ...fault }) => ({
    ...place((key === undefined ? undefined : keyOffset(document, path, key)) ?? valueOffset(document, path)),
    ...fault,
  }));
  return { data: undefined, faults, markdown, locate };
}

/** The text after the front matter, on the lines it has in the file. */
export function withoutFrontMatter(text: string): string {
  const [fenced = ''] = FENCED.exec(text) ?? [];
  return fenced.replace(/[^\n]/g, '') + text.slice(fenced.length);
}

const NO_FRONT_MATTER: Omit<Problem, 'file'> = {
  ...START,
  rule: 'phan-dau',
  message: 'Tệp không mở đầu bằng phần thông tin nằm giữa hai dòng “---”',
  hint: 'Chép phần đầu của một tệp cùng thư mục rồi sửa lại.',
};

const NOT_CLOSED: Omit<Problem, 'file'> = {
  ...START,
  rule: 'phan-dau',
  message: 'Phần thông tin đầu tệp mở bằng “---” mà không có dòng “---” đóng lại',
  hint: 'Thêm một dòng chỉ có ba dấu gạch “---” ở dưới các trường, trước nội dung.',
};

/** Offset of the value at a path, of the nearest parent that is there, or of the opening fence. */
function valueOffset(document: Document, path: FieldPath): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: FieldPath, key: string): number | undefined {
  const parent = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(parent)) return undefined;
  const found = parent.items.map((pair) => pair.key).find((node) => isScalar(node) && node.value === key);
  return isScalar(found) ? found.range?.[0] : undefined;
}
