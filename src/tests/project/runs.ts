import { createHash } from 'node:crypto';
import { findDocuments } from '../../domain/citation/find.ts';
import { readText } from '../../domain/citation/reading.ts';

/** So many words one after the other are an article's own; shorter runs may be a name with its office. */
const OF_ARTICLE = 12;
/** Of a short quotation fewer are taken. */
const OF_QUOTATION = 8;

/** The fingerprints of a text, run by run, by which it is known again where it is repeated, and cannot be read. */
export function articlePrints(text: string): ReadonlyMap<string, string> {
  return printsOf(wordsOf(text), OF_ARTICLE);
}

/** As `articlePrints`, of a short quotation: what it quotes itself does not count, and a citation is one word. */
export function quotationPrints(text: string): ReadonlyMap<string, string> {
  return printsOf(wordsOf(ownWords(text)), OF_QUOTATION);
}

/** The words of a text, without marks and capitals. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  );
}

/** A text without what it quotes, a citation with its date as one word. */
export function ownWords(text: string): string {
  const unquoted = text.replace(/“[^”]*”/g, ' ');
  const spans = findDocuments(readText(unquoted, 'plain', true)).citations.toReversed();
  const cited = spans.reduce((rest, { start, end }) => `${rest.slice(0, start)} citation ${rest.slice(end)}`, unquoted);
  return cited.replace(/( citation ),? *ngày \d+\/\d+\/\d+/g, '$1');
}

/** Every run of so many words, under its fingerprint. */
function printsOf(words: readonly string[], length: number): ReadonlyMap<string, string> {
  const runs = words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
  return new Map(runs.map((run) => [createHash('sha256').update(run).digest('hex').slice(0, 10), run]));
}
