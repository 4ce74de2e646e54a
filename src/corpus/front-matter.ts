import type { z } from 'astro/zod';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { FieldPath } from '../domain/content/document.ts';
import { type Position, type Problem, START } from '../domain/content/problem.ts';
import { fieldsOf } from './field.ts';
import { describeIssues, type FieldFault } from './schema-fault.ts';
import { wholeNumberFaults } from './whole-number.ts';
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
      faults: [text.startsWith('---\n') ? NOT_CLOSED : noFrontMatter(text)],
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

  const broken = yamlFaults(document, yaml, (offset) => place(offset).line).map(({ offset, ...fault }) => ({
    ...place(offset),
    ...fault,
  }));
  if (broken.length > 0) return { data: undefined, faults: broken, markdown, locate };
  const { data, faults } = valuesOf(document, schema);
  const placed = faults.map(({ path, key, ...fault }) => ({
    ...place((key === undefined ? undefined : keyOffset(document, path, key)) ?? valueOffset(document, path)),
    ...fault,
  }));
  return { data, faults: placed, markdown, locate };
}

/** The values of front matter as its schema has them; undefined when there is a fault. */
function valuesOf<T>(document: Document, schema: z.ZodType<T>): { data: T | undefined; faults: FieldFault[] } {
  const parsed = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  const ofNumbers = wholeNumberFaults(document, () => fieldsOf(schema));
  if (parsed.success && ofNumbers.length === 0) return { data: parsed.data, faults: [] };
  const told = new Set(ofNumbers.map(({ path }) => path.join('.')));
  const others = describeIssues(parsed.error?.issues ?? [], fieldsOf(schema));
  return { data: undefined, faults: [...ofNumbers, ...others.filter(({ path }) => !told.has(path.join('.')))] };
}

/** The text after the front matter, on the lines it has in the file. */
export function withoutFrontMatter(text: string): string {
  const [fenced = ''] = FENCED.exec(text) ?? [];
  return fenced.replace(/[^\n]/g, '') + text.slice(fenced.length);
}

/** What keeps the front matter from being the first thing in a file; the fields that are there stay. */
function noFrontMatter(text: string): Omit<Problem, 'file'> {
  const message = 'Tệp không mở đầu bằng phần thông tin nằm giữa hai dòng “---”';
  const lines = text.split('\n');
  const field = lines.findIndex((line) => /^[a-z]+: /i.test(line));
  const fence = lines.findIndex((line) => /^\s*[-–—]+\s*$/.test(line));
  return { ...START, rule: 'phan-dau', message, hint: openingHint(lines, fence, field) };
}

function openingHint(lines: readonly string[], fence: number, field: number): string {
  if (field < 0) return 'Viết phần ấy ở đầu tệp; mẫu là phần đầu của một tệp cùng thư mục.';
  if (fence < 0 || fence > field) return `Thêm một dòng chỉ có ba dấu gạch “---” ở trên dòng ${field + 1}, đầu tệp.`;
  if (fence === 0) return 'Sửa dòng 1 thành đúng ba dấu gạch nối “---”, không có gì ở trước.';
  const isBlank = lines.slice(0, fence).every((line) => line.trim() === '');
  const above = fence === 1 ? 'dòng 1' : `các dòng 1–${fence}`;
  return isBlank
    ? `Xóa ${fence === 1 ? 'dòng trống ở đầu tệp' : 'các dòng trống ở đầu tệp'}, để “---” là dòng đầu; các trường giữ nguyên.`
    : `Chuyển ${above} xuống dưới phần đầu, để “---” là dòng đầu; các trường giữ nguyên.`;
}

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
