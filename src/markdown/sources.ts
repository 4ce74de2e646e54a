import type { Element } from 'hast';
import type { FootnoteReference, Root } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import { markAnchor, sourceAnchor } from '../domain/addresses/urls.ts';
import type { Problem } from '../domain/content/problem.ts';
import { namesMeant } from '../domain/language/suggest.ts';
import { startOf } from './places.ts';
import { keyOf } from './statements.ts';
import { visit } from './visit.ts';

type Fault = Omit<Problem, 'file'>;

/** A text tells no more of them: the first show what happened. */
const MOST_TOLD = 20;

/** Marks that name no source. */
export function checkKeys(tree: Root, keys: ReadonlySet<string>): Fault[] {
  const unknown: FootnoteReference[] = [];
  visit(tree, 'footnoteReference', (node) => {
    if (!keys.has(keyOf(node))) unknown.push(node);
  });
  return unknown.slice(0, MOST_TOLD).map((node) => ({ ...startOf(node), ...unknownKey(keyOf(node), keys) }));
}

/** Source keys in the order in which the text first marks them. */
export function keysInOrder(tree: Root): string[] {
  const keys = new Set<string>();
  visit(tree, 'footnoteReference', (node) => {
    keys.add(keyOf(node));
  });
  return [...keys];
}

/**
 * Turns each mark into a link to the list of sources, numbered by the order of the keys; our own inferences are shown by
 * name and not by number. One that follows another without a word between is of class "more".
 */
export function markHandler(keys: readonly string[], isEditorial: (key: string) => boolean): Handler {
  const numbered = keys.filter((key) => !isEditorial(key));
  const marked = new Set<string>();
  return (_state, node: FootnoteReference, parent): Element => {
    const key = keyOf(node);
    const isFirst = !marked.has(key);
    marked.add(key);
    const number = String(numbered.indexOf(key) + 1);
    const [value, label] = isEditorial(key) ? ['biên tập', 'Nhận định biên tập'] : [number, `Nguồn ${number}`];
    const link: Element = {
      type: 'element',
      tagName: 'a',
      properties: { ...(isFirst && { id: markAnchor(key) }), href: `#${sourceAnchor(key)}`, ariaLabel: label },
      children: [{ type: 'text', value }],
    };
    const siblings = parent?.children ?? [];
    const isMore = siblings[siblings.indexOf(node) - 1]?.type === 'footnoteReference';
    const className = isMore ? ['mark', 'more'] : ['mark'];
    return { type: 'element', tagName: 'sup', properties: { className }, children: [link] };
  };
}

function unknownKey(key: string, keys: ReadonlySet<string>): Pick<Fault, 'rule' | 'message' | 'hint'> {
  const meant = namesMeant(key, [...keys]).join('”, “');
  return {
    rule: 'khong-co-nguon',
    message: `Không có nguồn nào tên là “${key}”`,
    hint: meant ? `Có phải ý bạn là “${meant}”?` : `Tạo tệp nguon/${key}.md, hoặc sửa lại khóa nguồn.`,
  };
}
