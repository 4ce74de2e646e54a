import type { Element, Root } from 'hast';
import { visit } from './visit.ts';

/** Puts the ids that headings had before in front of what stands in them. `former`: by the ids of today. */
export function keepFormerIds(former: ReadonlyMap<string, readonly string[]>): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node) => {
      if (!/^h[1-6]$/.test(node.tagName)) return;
      const ids = former.get(String(node.properties.id)) ?? [];
      node.children.unshift(...ids.map(emptyElement));
    });
  };
}

function emptyElement(id: string): Element {
  return { type: 'element', tagName: 'span', properties: { id }, children: [] };
}
