import type { Link, Paragraph, PhrasingContent, Root, TableCell } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { type Citation, findCitations } from '../domain/citation.ts';
import { inlineText, sliceInline } from './slice.ts';

/** What a citation leads to, and what its link says on hovering. */
interface Target {
  readonly href: string;
  readonly title: string;
}

/** The one directive that a citation in a text stands for; undefined when there is none or more than one. */
export type Resolve = (citation: Citation, text: string) => Target | undefined;

/** Makes a link of every citation that resolves, in paragraphs, list items and table cells, never in headings, links or code. */
export function linkCitations(tree: Root, resolve: Resolve): void {
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
    node.children = linkInline(node, resolve);
    return SKIP;
  });
}

function linkInline({ children }: Paragraph | TableCell, resolve: Resolve): PhrasingContent[] {
  const text = inlineText(children);
  const linked: PhrasingContent[] = [];
  let done = 0;
  for (const citation of findCitations(text)) {
    const target = resolve(citation, text);
    if (!target) continue;
    linked.push(
      ...sliceInline(children, done, citation.start),
      link(target, sliceInline(children, citation.start, citation.end)),
    );
    done = citation.end;
  }
  return [...linked, ...sliceInline(children, done, text.length)];
}

function link({ href, title }: Target, children: PhrasingContent[]): Link {
  // Links hold no links: `sliceInline` gives none here, since their text is never part of a citation.
  return {
    type: 'link',
    url: href,
    title,
    children: children.filter((child) => child.type !== 'link' && child.type !== 'linkReference'),
  };
}
