import type { Element, ElementContent } from 'hast';
import type { FootnoteReference, Node, Nodes, Root } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import {
  gatherMark,
  MARK_CLASSES,
  type MarkedSource,
  mainSource,
  noteClasses,
  noteId,
} from '../domain/content/marks.ts';
import { keyOf } from './statements.ts';
import { visit } from './visit.ts';

/** In place of the marks that the author set in a passage: one at its end. */
interface SourceMark extends Node {
  type: 'sourceMark';
  keys: string[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    sourceMark: SourceMark;
  }
  interface RootContentMap {
    sourceMark: SourceMark;
  }
}

/** What marks tell of sources. */
export interface Sources {
  readonly sourceOf: (key: string) => MarkedSource | undefined;
  /** Where the page about a source is. */
  readonly href: (key: string) => string;
}

/** The part of a text that says what is not known: nothing in it is marked. */
const UNKNOWN = 'dieu-chua-ro';

/**
 * Gathers the marks of each paragraph, list item and table row into one at its end. The tree given stays as it is.
 * @returns the new tree, and the keys of each passage that is marked, in order.
 */
export function gatherMarks(tree: Root): { tree: Root; passages: readonly (readonly string[])[] } {
  const passages: string[][] = [];
  let isMarked = true;
  const children = tree.children.map((node) => {
    if (node.type === 'heading' && node.depth <= 2) isMarked = node.data?.hProperties?.id !== UNKNOWN;
    return gatherIn(node, (keys) => {
      if (!isMarked) return false;
      passages.push(keys);
      return true;
    });
  });
  return { tree: { ...tree, children }, passages };
}

/** `note`: is given the keys of a passage and says whether it gets a mark. */
function gatherIn<N extends Nodes>(node: N, note: (keys: string[]) => boolean): N {
  const keys = node.type === 'paragraph' || node.type === 'tableRow' ? keysIn(node) : [];
  if (keys.length > 0)
    return note(keys) ? withMark(withoutMarks(node), { type: 'sourceMark', keys }) : withoutMarks(node);
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => gatherIn(child, note)) };
}

function keysIn(node: Nodes): string[] {
  const keys: string[] = [];
  visit(node, 'footnoteReference', (mark: FootnoteReference) => {
    keys.push(keyOf(mark));
  });
  return keys;
}

function withoutMarks<N extends Nodes>(node: N): N {
  if (!('children' in node)) return node;
  const kept = node.children.filter(({ type }) => type !== 'footnoteReference').map((child) => withoutMarks(child));
  return { ...node, children: kept.filter((child) => !isEmptied(child)) };
}

/** Emphasis in which there was nothing but a mark. */
function isEmptied(node: Nodes): boolean {
  return (node.type === 'emphasis' || node.type === 'strong') && node.children.length === 0;
}

/** Puts a mark behind all that stands in a passage: of a row, in its last cell. */
function withMark<N extends Nodes>(passage: N, mark: SourceMark): N {
  if (!('children' in passage)) return passage;
  if (passage.type !== 'tableRow') return { ...passage, children: [...passage.children, mark] };
  const last = passage.children.length - 1;
  const children = passage.children.map((cell, index) => (index === last ? withMark(cell, mark) : cell));
  return { ...passage, children };
}

/** Turns gathered marks into buttons, each with the note that it opens. `numbered`: as `gatherMark` takes them. */
export function markHandler(
  numbered: readonly string[],
  passages: readonly (readonly string[])[],
  { sourceOf, href }: Sources,
): { handler: Handler; main: string | undefined } {
  const main = mainSource(passages, sourceOf);
  let count = 0;
  const handler = (_state: unknown, { keys }: SourceMark): ElementContent[] => {
    const mark = gatherMark(keys, numbered, sourceOf, main);
    if (!mark) return [];
    const id = noteId(++count);
    const lines = mark.sources.map(({ key, name, title, isWeak }) =>
      element('span', {}, [
        ...(name ? [text(`${name}: `)] : []),
        element('a', { href: href(key) }, [text(title)]),
        ...(isWeak ? [text(' (thứ cấp)')] : []),
      ]),
    );
    const end = mark.end ? [element('span', {}, [text(mark.end)])] : [];
    const className = ['m', MARK_CLASSES[mark.grade]];
    return [
      element('button', { className, ariaLabel: mark.label, 'data-n': mark.printed, popovertarget: id }, [
        text(mark.word),
      ]),
      element('span', { className: noteClasses(mark), id, popover: '' }, [...lines, ...end]),
    ];
  };
  return { handler, main };
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
