import type { Delete, Emphasis, PhrasingContent, Strong } from 'mdast';

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
 * emphasis, is split. Nodes without length that stand on a border, such as source marks, are in the slice when
 * `borders` is true; of two slices that meet one has to have them.
 */
export function sliceInline(
  nodes: readonly PhrasingContent[],
  from: number,
  to: number,
  borders: boolean,
): PhrasingContent[] {
  const slice: PhrasingContent[] = [];
  let offset = 0;
  for (const node of nodes) {
    const length = textOfNode(node).length;
    const start = Math.max(from - offset, 0);
    const end = Math.min(to - offset, length);
    if (isSplittable(node)) {
      const children = start <= end ? sliceInline(node.children, start, end, borders) : [];
      if (children.length > 0) slice.push({ ...node, children });
    } else if (length === 0) {
      if (borders ? from <= offset && offset <= to : from < offset && offset < to) slice.push(node);
    } else if (start < end) {
      slice.push(node.type === 'text' ? { ...node, value: node.value.slice(start, end) } : node);
    }
    offset += length;
  }
  return slice;
}

function isSplittable(node: PhrasingContent): node is Emphasis | Strong | Delete {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';
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
