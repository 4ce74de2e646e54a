import { createHash } from 'node:crypto';
import type { CatalogueRow } from '../domain/query/catalogue.ts';
import type { Card, Section } from '../search/index-files.ts';
import { type Forms, foldedWords } from '../search/words.ts';

/** A page on its way into the index. */
export interface IndexedPage {
  readonly row: CatalogueRow;
  readonly card: Card;
  /** Folded words in the order they have in the index: the name, other names, the facts about it, the headings, the text, and what readers type for it. */
  readonly name: readonly string[];
  readonly aliases: readonly string[];
  readonly facts: readonly string[];
  readonly headings: readonly string[];
  readonly text: readonly string[];
  readonly typed: readonly string[];
}

/** Puts what the catalogue says of a page together with its text. `forms`: of the words of all pages. */
export function indexedPage(row: CatalogueRow, sections: readonly Section[], forms: Forms = new Map()): IndexedPage {
  const folded = (text: string) => foldedWords(text, forms);
  const { path, name, year, title, about, state } = row;
  const [lead, ...rest] = sections;
  // The text of a page begins with its heading, which has a place of its own.
  const first = [name.replace(/ \(.*\)$/, ''), title].reduce(withoutStart, lead?.text ?? '');
  const { typedForSections: ofSections = {} } = row;
  const known = rest.map((section) => {
    const typed = ofSections[section.id ?? ''];
    return typed === undefined ? section : { ...section, typed };
  });
  const shown = [{ ...lead, text: first }, ...known];
  const card: Card = { path, name, ...(year && { year }), title, about, state, sections: shown };
  return {
    row,
    card,
    name: folded(`${name} ${title}`),
    aliases: folded(row.aliases.join(' ')),
    facts: folded(`${row.about} ${row.keywords}, ${row.typed ?? ''}`),
    headings: folded(rest.map((section) => section.title ?? '').join(' ')),
    text: folded(card.sections.map((section) => section.text).join(' ')),
    typed: folded(Object.values(ofSections).join(' ')),
  };
}

/**
 * Its address in the index. No reader sees it: the hash of the card stands behind it, so that the id that Pagefind
 * makes of it all is a new one whenever the card changes.
 */
export function recordUrl({ card }: IndexedPage): string {
  return `/${card.path}?${createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 12)}`;
}

/** The rest of a text that begins with a heading; a sentence that begins with the same words stays. */
function withoutStart(text: string, start: string): string {
  const rest = text.slice(start.length);
  return start && text.startsWith(start) && !/^[,;:]/.test(rest) ? rest.replace(/^[.\s]+/, '') : text;
}
