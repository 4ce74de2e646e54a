import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const NUMBER = /\d+-\p{Lu}\p{L}*\/\p{Lu}+\d*/gu;

/** Keeps each number ("21-KL/TW") on one line: browsers break it behind its hyphen. */
export function keepNumbers(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    const matches = [...node.value.matchAll(NUMBER)];
    if (matches.length === 0 || index === undefined || !parent || parent.type === 'root') return;
    const parts: ElementContent[] = [];
    let done = 0;
    for (const { 0: value, index: start } of matches) {
      const children = [{ type: 'text' as const, value }];
      parts.push({ type: 'text', value: node.value.slice(done, start) });
      parts.push({ type: 'element', tagName: 'span', properties: { className: ['number'] }, children });
      done = start + value.length;
    }
    parts.push({ type: 'text', value: node.value.slice(done) });
    const filled = parts.filter((part) => part.type !== 'text' || part.value !== '');
    parent.children.splice(index, 1, ...filled);
    return [SKIP, index + filled.length];
  });
}
