import type { FootnoteReference, Nodes, Root } from 'mdast';
import type { Problem } from '../domain/content/problem.ts';
import { startOf } from './places.ts';
import { keyOf } from './statements.ts';
import { visit } from './visit.ts';

type Fault = Omit<Problem, 'file'>;

/** Signs that a mark stands behind, never before, by their names where they have one. */
const NAMES: Readonly<Record<string, string>> = { '.': 'dấu chấm', ',': 'dấu phẩy', '?': 'dấu hỏi', '!': 'dấu than' };

/** Marks that follow each other with nothing but blanks between, and the text on both sides. */
interface Run {
  readonly marks: readonly FootnoteReference[];
  readonly before: string;
  readonly after: string;
  /** The first mark that a blank parts from the one before it. */
  readonly parted: FootnoteReference | undefined;
}

/** Marks of sources that stand where none does: behind a blank, or before the sign that ends the sentence. One fault for marks that stand together. */
export function checkMarkPlaces(tree: Root): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    if ('children' in node && node.type !== 'heading') faults.push(...runsIn(node.children).flatMap(faultOf));
  });
  return faults;
}

function runsIn(children: readonly Nodes[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < children.length; at++) {
    const marks: FootnoteReference[] = [];
    const before = textOf(children[at - 1]);
    let parted: FootnoteReference | undefined;
    for (let node = children[at]; node?.type === 'footnoteReference'; node = children[at]) {
      marks.push(node);
      at += 1;
      const next = children[at + 1];
      if (!/^\s+$/.test(textOf(children[at])) || next?.type !== 'footnoteReference') continue;
      parted ??= next;
      at += 1;
    }
    if (marks.length > 0) runs.push({ marks, before, after: textOf(children[at]), parted });
  }
  return runs;
}

function faultOf({ marks: [first, ...others], before, after, parted }: Run): Fault[] {
  const [sign] = /^[.,;:!?…)”"»]/.exec(after) ?? [];
  const isBlank = /\s$/.test(before);
  if (!first || (!isBlank && !sign && !parted)) return [];
  const name = sign && (NAMES[sign] ?? `dấu ${sign}`);
  const found = [
    ...(isBlank || parted ? ['trước dấu nguồn có khoảng trắng'] : []),
    ...(name ? [`dấu nguồn đứng trước ${name}`] : []),
  ].join(', và ');
  const marks = [first, ...others].map((mark) => `[^${keyOf(mark)}]`).join('');
  const [word = ''] = /\S*$/.exec(before.trimEnd()) ?? [];
  const whole = `${word}${sign && !word.endsWith(sign) ? sign : ''}${marks}`;
  const moved = name ? `chuyển dấu nguồn ra sau ${name}` : 'bỏ khoảng trắng';
  const at = isBlank || sign || !parted ? first : parted;
  const message = `${found[0]?.toUpperCase()}${found.slice(1)}`;
  return [{ ...startOf(at), rule: 'dau-nguon', message, hint: `Viết “${whole}”: ${moved}.` }];
}

function textOf(node: Nodes | undefined): string {
  return node?.type === 'text' ? node.value : '';
}
