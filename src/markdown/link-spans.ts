import type { Link, Nodes, PhrasingContent, Root } from 'mdast';
import { inlineText, sliceInline } from './slice.ts';

/** A stretch of text to be made a link. Offsets are UTF-16 units in the text of its block. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** Shown on hovering. */
  readonly title: string;
  readonly className: string;
  /** Id of the element that says more. */
  readonly describedBy: string;
}

/**
 * Makes links of the spans that `find` names, in order and without overlap, in each paragraph, list item and table
 * cell; never in headings, links or code, whose letters `find` is given as placeholders. A span may cross emphasis.
 * The tree given stays as it is.
 */
export function linkSpans(tree: Root, find: (text: string) => readonly Span[]): Root {
  return { ...tree, children: tree.children.map((child) => linkNode(child, find)) };
}

function linkNode<N extends Nodes>(node: N, find: (text: string) => readonly Span[]): N {
  if (!('children' in node)) return node;
  const children =
    node.type === 'paragraph' || node.type === 'tableCell'
      ? linkInline(node.children, find)
      : node.children.map((child) => linkNode(child, find));
  return { ...node, children };
}

function linkInline(children: PhrasingContent[], find: (text: string) => readonly Span[]): PhrasingContent[] {
  const text = inlineText(children);
  const spans = find(text);
  if (spans.length === 0) return children;
  const linked: PhrasingContent[] = [];
  let done = 0;
  for (const span of spans) {
    linked.push(
      ...sliceInline(children, done, span.start, true),
      linkOf(span, sliceInline(children, span.start, span.end, false)),
    );
    done = span.end;
  }
  return [...linked, ...sliceInline(children, done, text.length, true)];
}

function linkOf({ href, title, className, describedBy }: Span, children: PhrasingContent[]): Link {
  return {
    type: 'link',
    url: href,
    title,
    children,
    data: { hProperties: { className: [className], ariaDescribedBy: [describedBy] } },
  };
}
