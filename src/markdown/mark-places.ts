import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../domain/content/problem.ts';
import { startOf } from './places.ts';

type Fault = Omit<Problem, 'file'>;

/** Signs that a mark stands behind, never before, by their names where they have one. */
const NAMES: Readonly<Record<string, string>> = { '.': 'dấu chấm', ',': 'dấu phẩy', '?': 'dấu hỏi', '!': 'dấu than' };

/** Marks of sources that stand where none does: behind a blank, or before the sign that ends the sentence. */
export function checkMarkPlaces(tree: Root): Fault[] {
  const faults: Fault[] = [];
  visit(tree, 'footnoteReference', (node, index = 0, parent) => {
    if (parent?.type === 'heading') return;
    const before = textOf(parent?.children[index - 1]);
    const [sign] = /^[.,;:!?…)”"»]/.exec(textOf(parent?.children[index + 1])) ?? [];
    if (/\s$/.test(before)) {
      const hint = 'Xóa khoảng trắng ấy; dấu nguồn đứng sát dấu chấm hay dấu nguồn ở trước.';
      faults.push({ ...startOf(node), rule: 'dau-nguon', message: 'Trước dấu nguồn có khoảng trắng', hint });
    } else if (sign) {
      const name = NAMES[sign] ?? `dấu ${sign}`;
      const message = `Dấu nguồn đứng trước ${name}`;
      faults.push({ ...startOf(node), rule: 'dau-nguon', message, hint: `Chuyển dấu nguồn ra sau ${name}.` });
    }
  });
  return faults;
}

function textOf(node: Nodes | undefined): string {
  return node?.type === 'text' ? node.value : '';
}
