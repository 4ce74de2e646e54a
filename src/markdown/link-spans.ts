import type { Link, Nodes, Paragraph, PhrasingContent, Root, TableCell } from 'mdast';
import { inlineText, sliceInline } from './slice.ts';
import { SKIP, visit } from './visit.ts';

/** A stretch of text to be made a link. Offsets are UTF-16 units in the text of its block. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** Shown on hovering, where there is no script. */
  readonly title?: string;
  readonly className: string;
}

/** Given the texts of all blocks of a document, in order, says for each what to make links of, in order and without overlap. */
export type Finder = (texts: readonly string[]) => readonly (readonly Span[])[];

/**
 * Makes links of the spans that `find` names in each paragraph, list item and table cell; never in headings, links or
 * code, whose letters `find` is given as placeholders. A span may cross emphasis. The tree given stays as it is;
 * it is given back where there is nothing to link.
 */
export function linkSpans(tree: Root, find: Finder): Root {
  const blocks: (Paragraph | TableCell)[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined;
    blocks.push(node);
    return SKIP;
  });
  const found = find(blocks.map(({ children }) => inlineText(children)));
  if (found.every(({ length }) => length === 0)) return tree;
  const spans = new Map<Nodes, readonly Span[]>(blocks.map((block, index) => [block, found[index] ?? []]));
  return { ...tree, children: tree.children.map((child) => linkNode(child, spans)) };
}

function linkNode<N extends Nodes>(node: N, spans: ReadonlyMap<Nodes, readonly Span[]>): N {
  if (!('children' in node)) return node;
  const own = spans.get(node);
  const children =
    own && (node.type === 'paragraph' || node.type === 'tableCell')
      ? linkInline(node.children, own)
      : node.children.map((child) => linkNode(child, spans));
  return { ...node, children };
}

function linkInline(children: PhrasingContent[], spans: readonly Span[]): PhrasingContent[] {
  if (spans.length === 0) return children;
  const { length } = inlineText(children);
  const linked: PhrasingContent[] = [];
  let done = 0;
  for (const span of spans) {
    linked.push(
      ...sliceInline(children, done, span.start, true),
      linkOf(span, sliceInline(children, span.start, span.end, false)),
    );
    done = span.end;
  }
  return [...linked, ...sliceInline(children, done, length, true)];
}

function linkOf({ href, title, className }: Span, children: PhrasingContent[]): Link {
  return {
    type: 'link',
    url: href,
    ...(title !== undefined && { title }),
    children,
    data: { hProperties: { className: [className] } },
  };
}
