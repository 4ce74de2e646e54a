import type { PagePart, PageText } from '../search/facts.ts';
import type { IndexedPage } from './pagefind-index.ts';

/** Parts a page at its headings; a clause, which has a heading of the third level, is a part that is named. */
export function pageText({ content, anchors }: IndexedPage): PageText {
  const starts = [...content.matchAll(/\S+/g)].map(({ index }) => index);
  const headings = anchors.filter(({ element }) => element === 'h2' || element === 'h3');
  const from = (at: number) => {
    const location = headings[at]?.location;
    return location === undefined ? content.length : (starts[location] ?? content.length);
  };
  const sections = headings.map(({ element, id, text }, at): PagePart => {
    const section = content.slice(from(at), from(at + 1)).trim();
    if (element === 'h2') return { text: section };
    const title = section.slice(0, text.trim().length);
    return { id, title, text: section.slice(title.length).replace(/^[.\s]+/, '') };
  });
  return [{ text: content.slice(0, from(0)).trim() }, ...sections];
}
