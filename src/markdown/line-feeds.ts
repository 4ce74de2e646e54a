import type { Root } from 'hast';
import { SKIP, visit } from './visit.ts';

/** What holds blocks and no words of its own. */
const HOLDERS = new Set(['ol', 'ul', 'li', 'table', 'thead', 'tbody', 'tr']);

/** Leaves out the line feeds between blocks: nobody reads the HTML, and a long page has many. */
export function dropLineFeeds(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (node.value !== '\n' || index === undefined || !parent) return;
    if (parent.type === 'element' && !HOLDERS.has(parent.tagName)) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
