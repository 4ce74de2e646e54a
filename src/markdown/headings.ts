import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { clauseId } from '../domain/content/clause.ts';
import type { Position, Problem } from '../domain/content/problem.ts';
import { visit } from './visit.ts';

export interface Heading {
  /** 2 for a section, 3 for a clause. */
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
  readonly at: Position;
}

/** Gives every heading its ASCII id and lists them in order. Ids are not made distinct: two alike are a fault. */
export function identifyHeadings(tree: Root): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    const text = textOf(node);
    const slug = clauseId(text);
    node.data = { ...node.data, hProperties: { id: slug } };
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    headings.push({ depth: node.depth, slug, text, at: { line, column } });
  });
  return headings;
}

/** Headings whose id another heading of the page has already. */
export function checkIds(headings: readonly Heading[]): Omit<Problem, 'file'>[] {
  return headings
    .filter(({ slug }, index) => headings.findIndex((other) => other.slug === slug) < index)
    .map(({ slug, text, at }) => ({
      ...at,
      rule: 'trung-dia-chi',
      message: `Tiêu đề “${text}” có cùng địa chỉ #${slug} với một tiêu đề ở trên`,
      hint: 'Đổi lời một trong hai tiêu đề.',
    }));
}

/** Ids of the clauses among the headings. */
export function clauseIds(headings: readonly Heading[]): string[] {
  return headings.filter(({ depth }) => depth === 3).map(({ slug }) => slug);
}
