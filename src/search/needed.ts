import { type Evidence, isLonely } from './evidence.ts';
import type { WordQuery } from './query.ts';

/** A page that holds less of a query is about something else; a long one is a sentence of which pages have the sense. */
const NEEDED = { short: 0.55, long: 0.35 };
const LONG_QUERY = 10;

/** A query of several words, so many of which the site has beside none of their neighbours, is hardly about its matter. */
const STRANGE = { words: 5, share: 0.4, needed: 0.65 };

/**
 * Who asks of members, cells or organs of the Party asks of what the directives here are about, in words of their own:
 * “làm đám cưới to quá đảng viên có bị kỷ luật không”.
 */
const MATTER =
  /\b(?:dang (?:vien|doan|uy|bo)|(?:vao|dieu le|to chuc) dang|chi bo|cap uy|bi thu|ban can su|can bo|19 dieu)\b/;
const NEEDED_OF_MATTER = 0.25;

/** A query with so many words of a name in a row means that page, whatever else it says. */
const NAME_IN_A_ROW = 5;

/** What the best page has to hold of a query, from 0 to 1. */
export function neededOf(query: WordQuery, evidence: Evidence): number {
  if (MATTER.test(query.words.map(({ typed }) => typed).join(' '))) return NEEDED_OF_MATTER;
  const telling = query.words.filter(({ light }) => !light).length;
  const strange = query.words.filter((word, at) => !/^\d/.test(word.typed) && isLonely(word, at, evidence)).length;
  if (telling >= STRANGE.words && strange >= STRANGE.share * telling) return STRANGE.needed;
  return telling < LONG_QUERY ? NEEDED.short : NEEDED.long;
}

/** Whether a page is named by a query that says much else. */
export function isNamedAtLength(held: number, run: number): boolean {
  return held >= NEEDED.long && run >= NAME_IN_A_ROW;
}
