import { splitAtNumbers } from '../domain/party/numbers-in-text.ts';

/** Text of a result; a piece that is an object holds words that were looked for. */
export type Marked = readonly (string | { readonly found: string })[];

export interface Hit {
  /** Address of its page below the home page. */
  readonly path: string;
  /** Where it leads: to the page, or to a section of it. */
  readonly href: string;
  readonly title: Marked;
  /** Of a directive: what it is about. */
  readonly subject: Marked;
  /** The words found with what stands around them, or what the page says first. */
  readonly text: Marked;
  /** Issuer, date and the like. */
  readonly about: string;
  /** Status of a directive, else empty. */
  readonly state: string;
  /** Other sections of the page that answer too. */
  readonly also: readonly { readonly href: string; readonly title: string }[];
}

/** Puts the texts of a result into an element. Nothing is read as HTML. */
export function fillResult(item: HTMLElement, { href, title, subject, text, about, state }: Hit): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(...nodesOf(title));
  item.append(link);
  if (subject.length > 0) item.append(paragraph('subject', nodesOf(subject)));
  if (text.length > 0) item.append(paragraph('text', nodesOf(text)));
  const badge = document.createElement('span');
  badge.className = state.startsWith('Đã') ? 'state past' : 'state';
  badge.textContent = state;
  const facts = [about, ...(state ? [badge] : [])].flatMap((part, index) => (index > 0 ? [' · ', part] : [part]));
  if (about || state) item.append(paragraph('about', facts));
  return link;
}

/** Puts links to other sections of its page under a result. */
export function addSections(item: HTMLElement, { also }: Hit): void {
  if (also.length === 0) return;
  const links = also.map(({ href, title }) => {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = title;
    return link;
  });
  item.append(
    paragraph('also', ['Cũng ở trang này: ', ...links.flatMap((link, at) => (at > 0 ? ['; ', link] : [link]))]),
  );
}

function paragraph(name: string, content: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement('p');
  element.className = name;
  element.append(...content);
  return element;
}

/** The pieces, each number in one element, so that no line ends in it wherever its parts are marked. */
function nodesOf(marked: Marked): (string | Node)[] {
  const pieces = marked.map((piece) =>
    typeof piece === 'string' ? { text: piece } : { text: piece.found, found: true },
  );
  return splitAtNumbers(pieces.map(({ text }) => text).join('')).flatMap((part, index) => {
    const nodes = takeNodes(pieces, part.length);
    if (index % 2 === 0) return nodes;
    const number = document.createElement('span');
    number.className = 'number';
    number.append(...nodes);
    return [number];
  });
}

/** Takes so many letters from the front of the pieces. */
function takeNodes(pieces: { text: string; readonly found?: boolean }[], length: number): (string | Node)[] {
  const [first] = pieces;
  if (!first || length === 0) return [];
  const text = first.text.slice(0, length);
  first.text = first.text.slice(length);
  if (first.text === '') pieces.shift();
  return [first.found ? markOf(text) : text, ...takeNodes(pieces, length - text.length)];
}

function markOf(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
