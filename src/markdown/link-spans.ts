import type { Link, Paragraph, PhrasingContent, Root, TableCell } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
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

/** Given the texts of all blocks of a document, in order, says for each what to make links of, in order and without overlap. */
export type Finder = (texts: readonly string[]) => readonly (readonly Span[])[];

/**
 * Makes links of the spans that `find` names in each paragraph, list item and table cell; never in headings, links or
 * code, whose letters `find` is given as placeholders. A span may cross emphasis.
 */
export function linkSpans(tree: Root, find: Finder): void {
  const blocks: (Paragraph | TableCell)[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
    blocks.push(node);
    return SKIP;
  });
  const spans = find(blocks.map(({ children }) => inlineText(children)));
  for (const [index, block] of blocks.entries()) block.children = linkInline(block.children, spans[index] ?? []);
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

function linkOf({ href, title, className, describedBy }: Span, children: PhrasingContent[]): Link {
  return {
    type: 'link',
    url: href,
    title,
    children,
    data: { hProperties: { className: [className], ariaDescribedBy: [describedBy] } },
  };
}
