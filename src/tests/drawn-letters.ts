import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type Box, boxesMeet, textBox } from '../domain/drawing/boxes.ts';

interface Words {
  readonly words: string;
  readonly box: Box;
}

/** Lines of text may touch what they stand on. */
const TOLERANCE = 0.5;

/**
 * What is wrong with the letters of the drawings of a page, its letters being as wide as they are in any font: those
 * that a line or a shape goes through, that are over other letters, or beyond the edge. A shape behind all of a text is
 * its ground, and in no one's way.
 */
export function faultsOfLetters(html: string): string[] {
  return drawingsIn(fromHtml(html)).flatMap((svg) => {
    const [left = 0, top = 0, width = 0, height = 0] = numbersIn(svg.properties.viewBox);
    const edge = { left, top, right: left + width, bottom: top + height };
    const parts = elementsIn(svg);
    const texts = parts.filter(({ tagName }) => tagName === 'text').flatMap(wordsOf);
    const shapes = parts
      .filter((part) => !isGround(part))
      .flatMap((part) => boxesOf(part).map((box) => ({ box, of: nameOf(part) })));
    return texts.flatMap(({ words, box }, index) => [
      ...(holds(edge, box) ? [] : [`${words}: beyond the edge`]),
      ...texts.slice(index + 1).flatMap((other) => (boxesMeet(box, other.box) ? [`${words} over ${other.words}`] : [])),
      ...shapes.flatMap((shape) => {
        return boxesMeet(shape.box, box) && !holds(shape.box, box) ? [`${words}: ${shape.of} goes through it`] : [];
      }),
    ]);
  });
}

/** How many drawings a page has. */
export function drawingsOf(html: string): number {
  return drawingsIn(fromHtml(html)).length;
}

function drawingsIn(node: Nodes): Element[] {
  if (node.type === 'element' && node.tagName === 'figure' && classesOf(node).includes('drawing'))
    return elementsIn(node).filter(({ tagName }) => tagName === 'svg');
  return 'children' in node ? node.children.flatMap(drawingsIn) : [];
}

/** All elements below one that are painted. */
function elementsIn(node: Element): Element[] {
  return node.children.flatMap((child) => {
    return child.type === 'element' && child.tagName !== 'pattern' ? [child, ...elementsIn(child)] : [];
  });
}

/** A band of colour behind a part of the axis of time, and all that stands there. */
function isGround(part: Element): boolean {
  return classesOf(part).includes('zoom');
}

/** The lines of a text. */
function wordsOf(text: Element): Words[] {
  const lines = elementsIn(text).map((line) => ({ ...line, properties: { ...text.properties, ...line.properties } }));
  return (lines.length > 0 ? lines : [text]).map(lineOf);
}

function lineOf({ children, properties }: Element): Words {
  const { x, y, fontSize, fontWeight, textAnchor } = properties;
  const words = children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .trim();
  const box = textBox(
    { text: words, x: Number(x), y: Number(y) },
    Number(fontSize),
    fontWeight ? 'semibold' : 'regular',
  );
  const half = textAnchor === 'middle' ? (box.right - box.left) / 2 : 0;
  return { words, box: { ...box, left: box.left - half, right: box.right - half } };
}

/** What a shape takes; the pieces of a path are shapes of their own. */
function boxesOf({ tagName, properties }: Element): Box[] {
  const [x, y, width, height] = [properties.x, properties.y, properties.width, properties.height].map(Number);
  if (tagName === 'rect') return [boxAround([x ?? 0, (x ?? 0) + (width ?? 0)], [y ?? 0, (y ?? 0) + (height ?? 0)])];
  if (tagName === 'circle') {
    const [cx = 0, cy = 0, r = 0] = [properties.cx, properties.cy, properties.r].map(Number);
    return [boxAround([cx - r, cx + r], [cy - r, cy + r])];
  }
  if (tagName === 'line' && properties.x1 !== undefined) {
    const [x1 = 0, x2 = 0, y1 = 0, y2 = 0] = [properties.x1, properties.x2, properties.y1, properties.y2].map((each) =>
      Number(each ?? 0),
    );
    return [boxAround([x1, x2], [y1, y2])];
  }
  return tagName === 'path'
    ? String(properties.d ?? '')
        .split(/(?=M)/)
        .filter(Boolean)
        .map(boxOfPiece)
    : [];
}

/** What a piece of a path of absolute places takes at most: curves stay between the places that bend them. */
function boxOfPiece(piece: string): Box {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const [, command = '', places = ''] of piece.matchAll(/([MLCHV])([^A-Za-z]*)/g)) {
    for (const [index, place] of numbersIn(places).entries()) {
      const isUp = command === 'V' || (command !== 'H' && index % 2 === 1);
      (isUp ? ys : xs).push(place);
    }
  }
  return boxAround(xs, ys);
}

function boxAround(xs: readonly number[], ys: readonly number[]): Box {
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left - TOLERANCE &&
    inner.right <= outer.right + TOLERANCE &&
    inner.top >= outer.top - TOLERANCE &&
    inner.bottom <= outer.bottom + TOLERANCE
  );
}

function numbersIn(text: unknown): number[] {
  return [...String(text ?? '').matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
}

function classesOf({ properties }: Element): readonly string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

function nameOf(element: Element): string {
  return [element.tagName, ...classesOf(element)].join('.');
}
