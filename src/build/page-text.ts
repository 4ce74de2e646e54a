import type { Section } from '../search/index-files.ts';
import type { ReadPage } from './pagefind-index.ts';

/** Parts a page at its headings of the second and third level. */
export function sectionsOf({ content, anchors }: ReadPage): Section[] {
  const starts = [...content.matchAll(/\S+/g)].map(({ index }) => index);
  const headings = anchors.filter(({ element }) => element === 'h2' || element === 'h3');
  const from = (at: number) => {
    const location = headings[at]?.location;
    return location === undefined ? content.length : (starts[location] ?? content.length);
  };
  const sections = headings.map(({ id, text }, at): Section => {
    const section = content.slice(from(at), from(at + 1)).trim();
    const title = section.slice(0, text.trim().length);
    return { id, title, text: section.slice(title.length).replace(/^[.\s]+/, '') };
  });
  return [{ text: content.slice(0, from(0)).trim() }, ...sections];
}
