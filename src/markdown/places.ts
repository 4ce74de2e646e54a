import type { Nodes, Root, Text } from 'mdast';
import type { Position } from '../domain/content/problem.ts';
import { visit } from './visit.ts';

declare module 'mdast' {
  interface TextData {
    /** The text as the file has it, where escapes, entities or indents make it differ from its value. */
    raw?: string;
  }
}

/** Where a node starts in its file; what has no place of its own starts where its parent does. */
export function startOf({ position }: Nodes, parent?: Nodes): Position {
  const start = position?.start ?? parent?.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** Keeps with each text how the file has it, so that places in it can be told. */
export function keepRaw(tree: Root, source: string): void {
  visit(tree, 'text', (node) => {
    const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
    if (node.position && raw !== node.value) node.data = { ...node.data, raw };
  });
}

/** How the file has a text. */
export function rawOf({ value, data }: Text): string {
  return data?.raw ?? value;
}

/** Place of an offset in the value of a text. */
export function placeInText(node: Text, offset: number): Position {
  const raw = rawOf(node);
  return placeInRaw(node, raw === node.value ? offset : rawOffset(raw, node.value, offset));
}

/** Place of an offset in a text as the file has it. */
export function placeInRaw(node: Text, offset: number): Position {
  const start = startOf(node);
  const lines = rawOf(node).slice(0, offset).split('\n');
  const last = lines.at(-1) ?? '';
  return { line: start.line + lines.length - 1, column: last.length + (lines.length === 1 ? start.column : 1) };
}

/** Goes through both at once: what the file has too much is a backslash, an entity or blanks beside a line break. */
function rawOffset(raw: string, value: string, offset: number): number {
  let at = 0;
  for (let done = 0; done < offset && at < raw.length; done++) {
    while (raw[at] !== value[done] && /[\\ \t>]/.test(raw[at] ?? '')) at++;
    const [entity] = raw[at] === value[done] ? [] : (/^&[#\w]+;/.exec(raw.slice(at, at + 40)) ?? []);
    at += entity?.length ?? 1;
  }
  while (raw[at] !== value[offset] && /[\\ \t>]/.test(raw[at] ?? '')) at++;
  return at;
}
