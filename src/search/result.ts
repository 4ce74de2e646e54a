/** Text of a result; a piece that is a list holds words that were looked for. */
export type Marked = readonly (string | { readonly found: string })[];

export interface Hit {
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

function paragraph(name: string, content: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement('p');
  element.className = name;
  element.append(...content);
  return element;
}

function nodesOf(marked: Marked): (string | Node)[] {
  return marked.map((piece) => {
    if (typeof piece === 'string') return piece;
    const mark = document.createElement('mark');
    mark.textContent = piece.found;
    return mark;
  });
}
