import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Root as Markdown } from 'mdast';
import { type ClauseState, clauseLabel, isMissing } from '../domain/content/clause.ts';
import type { Heading } from './headings.ts';
import { statementsOf } from './statements.ts';

/** What is known of each clause, by its id: a clause whose first statement is our inference in part is inferred. */
export function clauseStates(
  tree: Markdown,
  headings: readonly Heading[],
  isEditorial: (key: string) => boolean,
): ReadonlyMap<string, ClauseState> {
  const statements = statementsOf(tree);
  return new Map(
    headings.flatMap(({ depth, slug, text, at }, index) => {
      if (depth !== 3) return [];
      const end = headings[index + 1]?.at.line ?? Number.POSITIVE_INFINITY;
      const first = statements.find(({ block }) => block.line > at.line && block.line < end);
      const inferred = first?.keys.some(isEditorial) ? 'inferred' : 'known';
      return [[slug, isMissing(text) ? 'missing' : inferred] as const];
    }),
  );
}

/** What stands behind the heading of a clause that is not simply known. */
const HOW: Readonly<Record<Exclude<ClauseState, 'known'>, string>> = { inferred: 'suy ra', missing: 'chưa có nguồn' };

/**
 * Groups the clauses of each section into one list: an h3 and what follows it, up to the next heading, become an item,
 * and the heading links to itself, so that its address can be copied. Clauses without a source that follow each other
 * share an item, which says so once.
 */
export function clauseLists(states: ReadonlyMap<string, ClauseState>): (tree: Root) => void {
  return (tree) => groupClauses(tree, (heading) => states.get(String(heading.properties.id)) ?? 'known');
}

function groupClauses(tree: Root, stateOf: (heading: Element) => ClauseState): void {
  const children: RootContent[] = [];
  let list: Element | undefined;
  let item: Element | undefined;
  let state: ClauseState = 'known';
  for (const node of tree.children) {
    const tag = node.type === 'element' ? node.tagName : undefined;
    if (tag === 'h1' || tag === 'h2') list = item = undefined;
    if (tag === 'h3' && node.type === 'element') {
      const before = state;
      state = stateOf(node);
      if (!list) {
        list = element('ol', [], 'clauses');
        children.push(list);
      }
      if (!item || state !== 'missing' || before !== 'missing') {
        item = element('li', [], state === 'missing' ? 'missing' : undefined);
        list.children.push(item);
      }
      addClause(item, node, state);
    } else if (item && state === 'missing') {
      // The item says it once, for all of its clauses.
    } else if (item && (node.type === 'element' || node.type === 'text')) {
      item.children.push(node);
    } else {
      children.push(node);
    }
  }
  tree.children = children;
}

function addClause(item: Element, heading: Element, state: ClauseState): void {
  if (state === 'known') return void item.children.push(selfLinked(heading));
  const how = element('span', [{ type: 'text', value: HOW[state] }], 'how');
  if (state === 'inferred') {
    const linked = selfLinked(heading);
    item.children.push({ ...linked, children: [...linked.children, { type: 'text', value: ' ' }, how] });
  } else {
    const [first] = heading.children;
    const label = first?.type === 'text' ? (clauseLabel(first.value) ?? first.value) : '';
    const rest = item.children.slice(0, -1);
    item.children = [...rest, selfLinked({ ...heading, children: [{ type: 'text', value: label }] }), how];
  }
}

function selfLinked(heading: Element): Element {
  const link = element('a', heading.children);
  link.properties = { href: `#${String(heading.properties.id)}` };
  return { ...heading, children: [link] };
}

function element(tagName: string, children: ElementContent[], className?: string): Element {
  return { type: 'element', tagName, properties: className ? { className: [className] } : {}, children };
}
