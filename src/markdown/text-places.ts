import type { Comment, Root, RootContent } from 'hast';
import { PLACES, WHO_CARRIES_OUT } from '../domain/content/text-parts.ts';

/** Leaves comments where the page of a directive sets what it adds to the text; `partsOf` cuts it there. */
export function textPlaces(tree: Root): void {
  const first = tree.children.findIndex((node) => isElement(node, 'h2') || isElement(node, 'ol', 'clauses'));
  if (first < 0) return;
  const start = tree.children[first];
  const opening = start && isElement(start, 'h2') ? [start] : [];
  tree.children.splice(first, opening.length, comment(PLACES.facts), ...opening, comment(PLACES.key));
  const heading = tree.children.findIndex((node) => isElement(node, 'h2') && idOf(node) === WHO_CARRIES_OUT);
  if (heading < 0) return;
  const paragraph = tree.children.findIndex((node, index) => index > heading && isElement(node, 'p'));
  const place = paragraph < 0 ? Math.max(heading, tree.children.findIndex(isKey)) : paragraph;
  tree.children.splice(place + 1, 0, comment(PLACES.rows));
  const next = tree.children.findIndex((node, index) => index > heading && isElement(node, 'h2'));
  tree.children.splice(next < 0 ? tree.children.length : next, 0, comment(PLACES.inspections));
}

function isElement(node: RootContent, tagName: string, className?: string) {
  if (node.type !== 'element' || node.tagName !== tagName) return false;
  return (
    className === undefined ||
    (Array.isArray(node.properties.className) && node.properties.className.includes(className))
  );
}

function idOf(node: RootContent) {
  return node.type === 'element' ? node.properties.id : undefined;
}

function isKey(node: RootContent): boolean {
  return node.type === 'comment' && node.value === PLACES.key;
}

function comment(value: string): Comment {
  return { type: 'comment', value };
}
