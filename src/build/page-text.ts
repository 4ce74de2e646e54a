import { decodeEntity } from '../domain/language/entities.ts';
import type { Section } from '../search/index-files.ts';

/** A comment; a tag, with a stroke if it ends an element, a name and what else stands in it; or a text. */
const PART = /<!--.*?-->|<(\/?)([a-z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>|[^<]+/gs;

/** Elements that have no end. */
const VOID = /^(?:br|col|hr|img|input|link|meta|source|wbr)$/;

/** Elements with whose end no sentence ends. */
const INLINE = /^(?:a|abbr|b|bdi|cite|code|del|em|i|ins|mark|q|s|small|span|strong|sub|sup|time)$/;

/** What a page has for other ends than to be read in a row. */
const ASIDE = /^(?:button|footer|form|label|nav|script|style|svg|template)$/;

/** The same by a mark of ours; marks of sources and their notes, themes, how a clause is known, forms of its citation. */
const MARKED = /\bdata-pagefind-ignore\b|\bclass="(?:[^"]* )?(?:how|m|note|sheet|theme)(?: [^"]*)?"/;

const HEADING = /^h[23]$/;

/**
 * What there is to read in the element of a page that is marked `data-pagefind-body`, parted at its headings of the
 * second and third level. The page is one that Astro has made, in which every element has its end. Throws when none is
 * marked.
 */
export function sectionsOf(html: string): Section[] {
  const parted: { id?: string; title: string; text: string }[] = [{ title: '', text: '' }];
  let into: 'title' | 'text' = 'text';
  for (const { text, begins, ends, id } of readableParts(html)) {
    const section = parted.at(-1);
    if (!section) break;
    if (text !== undefined) section[into] += text;
    else if (begins !== undefined && HEADING.test(begins) && id) {
      parted.push({ id, title: '', text: '' });
      into = 'title';
    } else if (begins !== undefined && !INLINE.test(begins)) section.text += ' ';
    else if (ends !== undefined && HEADING.test(ends)) into = 'text';
    else if (ends !== undefined && !INLINE.test(ends)) section.text = stopped(section.text);
  }
  const [lead, ...rest] = parted.map(({ title, text, ...id }) => ({ ...id, title: plain(title), text: plain(text) }));
  return [{ text: lead?.text ?? '' }, ...rest];
}

interface Part {
  readonly text?: string;
  readonly begins?: string;
  readonly id?: string | undefined;
  readonly ends?: string;
}

/** Texts and tags of the marked element, without all that is not to be read. */
function* readableParts(html: string): Generator<Part> {
  const mark = html.indexOf(' data-pagefind-body');
  if (mark === -1) throw new Error('Trang không có phần tử nào mang data-pagefind-body.');
  const from = html.lastIndexOf('<', mark);
  let depth = 0;
  /** How deep the outermost element lies that is not to be read, while in it. */
  let unread: number | undefined;
  for (const [text, end, name, attributes = ''] of html.slice(from).matchAll(PART)) {
    if (name === undefined) {
      if (unread === undefined && !text.startsWith('<')) yield { text };
    } else if (end) {
      depth--;
      if (unread === undefined) yield { ends: name };
      else if (depth === unread) unread = undefined;
      if (depth === 0) return;
    } else if (!VOID.test(name) && !attributes.endsWith('/')) {
      if (unread === undefined) {
        if (ASIDE.test(name) || MARKED.test(attributes)) unread = depth;
        else yield { begins: name, id: /\bid="([^"]*)"/.exec(attributes)?.[1] };
      }
      depth++;
    }
  }
}

/** A text with a full stop behind its last sentence, unless there is a stop of some kind. */
function stopped(text: string): string {
  const trimmed = text.trimEnd();
  return /[\p{L}\p{N})”"%]/u.test(trimmed.slice(-1)) ? `${trimmed}. ` : `${text} `;
}

/** The letters that a text of HTML stands for, with one blank between words. */
function plain(html: string): string {
  const letters = html.replace(/&#?\w+;/g, (entity) => decodeEntity(entity) ?? entity);
  return letters.replace(/\s+/g, ' ').trim();
}
