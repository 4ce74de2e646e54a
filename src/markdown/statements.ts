import type { FootnoteReference, Root, Text } from 'mdast';
import type { Position, Problem } from '../domain/content/problem.ts';
import { startOf } from './places.ts';
import { SKIP, visit } from './visit.ts';

/** A stretch of a paragraph, list item or table row, up to and with the source marks that end it. */
export interface Statement {
  readonly texts: readonly Text[];
  /** Keys of the marks; none when the block ends without one. */
  readonly keys: readonly string[];
  /** Start of the block that the statement stands in. */
  readonly block: Position;
  readonly isRow: boolean;
}

/** What holds the blocks that state something; elsewhere nothing is stated. */
const HOLDERS = new Set(['root', 'list', 'listItem', 'table']);

/** All statements of a document in order. A table's header row states nothing. */
export function statementsOf(tree: Root): Statement[] {
  const statements: Statement[] = [];
  visit(tree, (node, index) => {
    if (HOLDERS.has(node.type)) return undefined;
    if (node.type !== 'paragraph' && node.type !== 'tableRow') return SKIP;
    if (node.type === 'paragraph' || index !== 0) {
      const [block, isRow] = [startOf(node), node.type === 'tableRow'];
      statements.push(...split(inlineLeaves(node)).map((part) => ({ ...part, block, isRow })));
    }
    return SKIP;
  });
  return statements;
}

/** Key of a source mark as the author wrote it. */
export function keyOf(mark: FootnoteReference): string {
  return mark.label ?? mark.identifier;
}

/** Paragraphs, list items and table rows that do not end in a mark. Lines where a fault of Markdown is told may have lost theirs by it. `sourceMeant`: one that may be meant. */
export function checkMarked(
  statements: readonly Statement[],
  told: ReadonlySet<number>,
  sourceMeant: () => string | undefined,
): Omit<Problem, 'file'>[] {
  return statements
    .filter(({ keys, block }) => keys.length === 0 && !told.has(block.line))
    .map(({ block, isRow }) => ({
      ...block,
      rule: 'thieu-nguon',
      message: `${isRow ? 'Hàng' : 'Đoạn hoặc mục'} này không kết thúc bằng dấu nguồn`,
      hint: `Thêm dấu nguồn vào ${isRow ? 'ô cuối, trước dấu | cuối cùng' : 'cuối'}, ${exampleOf(sourceMeant())}.`,
    }));
}

function exampleOf(source: string | undefined): string {
  return source === undefined
    ? 'là tên tệp của nguồn trong nguon/ giữa “[^” và “]”; điều do biên tập suy ra thì dùng [^bien-tap]'
    : `ví dụ [^${source}]; điều do biên tập suy ra thì dùng [^bien-tap]`;
}

/** What may be left behind a mark and states nothing. */
const NOTHING = /^[\s.,;:!?…)”"»]*$/;

function inlineLeaves(block: Parameters<typeof visit>[0]): (Text | FootnoteReference)[] {
  const leaves: (Text | FootnoteReference)[] = [];
  visit(block, ['text', 'footnoteReference'], (node) => {
    leaves.push(node as Text | FootnoteReference);
  });
  return leaves;
}

function split(leaves: readonly (Text | FootnoteReference)[]): Pick<Statement, 'texts' | 'keys'>[] {
  const statements: { texts: Text[]; keys: string[] }[] = [];
  for (const leaf of leaves) {
    const last = statements.at(-1);
    if (leaf.type === 'footnoteReference') {
      if (last) last.keys.push(keyOf(leaf));
      else statements.push({ texts: [], keys: [keyOf(leaf)] });
    } else if (!NOTHING.test(leaf.value) || last === undefined) {
      if (last && last.keys.length === 0) last.texts.push(leaf);
      else statements.push({ texts: [leaf], keys: [] });
    }
  }
  return statements;
}
