import type { Element, ElementContent, Root, RootContent } from 'hast';

/** A line under a clause: words and links in turn. */
export type Note = readonly (string | { readonly href: string; readonly text: string })[];

/** Puts a note at the end of what stands under a heading. `notes`: by the id of the heading. */
export function clauseNotes(notes: ReadonlyMap<string, Note>): (tree: Root) => void {
  return (tree) => {
    const children: RootContent[] = [];
    let waiting: Note = [];
    for (const node of tree.children) {
      if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) {
        children.push(...noteElement(waiting));
        waiting = notes.get(String(node.properties.id)) ?? [];
      }
      children.push(node);
    }
    tree.children = [...children, ...noteElement(waiting)];
  };
}

/** Search leaves it out: its words are those of other pages. */
function noteElement(note: Note): Element[] {
  if (note.length === 0) return [];
  const children = note.map((part): ElementContent => {
    if (typeof part === 'string') return { type: 'text', value: part };
    const text = { type: 'text', value: part.text } as const;
    return { type: 'element', tagName: 'a', properties: { href: part.href }, children: [text] };
  });
  const className = note.length > 1 ? ['theme'] : ['theme', 'alone'];
  return [{ type: 'element', tagName: 'p', properties: { className }, children }];
}
