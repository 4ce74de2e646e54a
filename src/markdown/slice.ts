import type { PhrasingContent } from 'mdast';

/** Stands for a character that takes part in no citation: inside links and code. */
const OPAQUE = '\uFFFC';

/**
 * The text of inline nodes, as long as what `sliceInline` counts. Links and code are there as placeholders of
 * their length, line breaks as spaces; marks, images and other nodes without text have no length.
 */
export function inlineText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(textOfNode).join('');
}

/**
 * The nodes between two offsets in their `inlineText`, in UTF-16 units. A node that lies across a border, such as
 * emphasis, is split. A node without length belongs to the slice that ends at it, so a mark stays with its sentence.
 */
export function sliceInline(nodes: readonly PhrasingContent[], from: number, to: number): PhrasingContent[] {
  const slice: PhrasingContent[] = [];
  let offset = 0;
  for (const node of nodes) {
    const length = textOfNode(node).length;
    const start = Math.max(from - offset, 0);
    const end = Math.min(to - offset, length);
    if (length === 0 ? from < offset && offset <= to : start < end) {
      slice.push(start === 0 && end === length ? node : cut(node, start, end));
    }
    offset += length;
  }
  return slice;
}

function cut(node: PhrasingContent, start: number, end: number): PhrasingContent {
  if (node.type === 'text') return { type: 'text', value: node.value.slice(start, end) };
  if ('children' in node && node.type !== 'link' && node.type !== 'linkReference') {
    return { ...node, children: sliceInline(node.children, start, end) };
  }
  return node;
}

function textOfNode(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return ' ';
    case 'link':
    case 'linkReference':
      return OPAQUE.repeat(inlineText(node.children).length);
    case 'inlineCode':
      return OPAQUE.repeat(node.value.length);
    default:
      return 'children' in node ? inlineText(node.children) : '';
  }
}
