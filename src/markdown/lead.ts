import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The first paragraph as plain text, without its source marks; empty when there is none. */
export function leadOf(tree: Root): string {
  const paragraph = tree.children.find((node) => node.type === 'paragraph');
  return paragraph ? textOf(paragraph).replace(/\s+/g, ' ').trim() : '';
}
