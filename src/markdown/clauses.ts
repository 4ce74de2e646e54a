import type { Element, ElementContent, Root, RootContent } from 'hast';

/**
 * Groups the clauses of each section into one list: an h3 and what follows it, up to the next heading, become
 * an item, and the heading links to itself, so that its address can be copied.
 */
export function clauseLists(tree: Root): void {
  const children: RootContent[] = [];
  let list: Element | undefined;
  let item: Element | undefined;
  for (const node of tree.children) {
    const tag = node.type === 'element' ? node.tagName : undefined;
    if (tag === 'h1' || tag === 'h2') list = item = undefined;
    if (tag === 'h3' && node.type === 'element') {
      item = element('li', []);
      if (!list) {
        list = element('ol', [], 'clauses');
        children.push(list);
      }
      list.children.push(item);
      item.children.push(selfLinked(node));
    } else if (item && (node.type === 'element' || node.type === 'text')) {
      item.children.push(node);
    } else {
      children.push(node);
    }
  }
  tree.children = children;
}

function selfLinked(heading: Element): Element {
  const link = element('a', heading.children);
  link.properties = { href: `#${String(heading.properties.id)}` };
  return { ...heading, children: [link] };
}

function element(tagName: string, children: ElementContent[], className?: string): Element {
  return { type: 'element', tagName, properties: className ? { className: [className] } : {}, children };
}
