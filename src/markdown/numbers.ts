import type { ElementContent, Root } from 'hast';
import { splitAtNumbers } from '../domain/party/number.ts';
import { SKIP, visit } from './visit.ts';

/** Keeps each number ("21-KL/TW") on one line: browsers break it behind its hyphen. */
export function keepNumbers(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    const parts = splitAtNumbers(node.value);
    if (parts.length === 1 || index === undefined || !parent || parent.type === 'root') return;
    const nodes = parts.flatMap((value, at): ElementContent[] => {
      if (value === '') return [];
      const text = { type: 'text' as const, value };
      return at % 2 === 0
        ? [text]
        : [{ type: 'element', tagName: 'span', properties: { className: ['number'] }, children: [text] }];
    });
    parent.children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
}
