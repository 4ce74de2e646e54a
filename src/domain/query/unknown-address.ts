import { nearest } from '../language/suggest.ts';
import { slugify } from '../language/vietnamese.ts';
import { findByNumber } from './answer.ts';
import { parseNumberQuery } from './number.ts';
import { indexNumbers } from './number-index.ts';
import type { NumberRow, NumberTable } from './table.ts';

/** Most directives offered for one address. */
const MOST = 5;

/** The words in an address that is not there, to search for. `path`: what follows the base, as the browser has it. */
export function wordsOfAddress(path: string): string {
  return decoded(path)
    .replace(/[?#].*$/, '')
    .replace(/\.(html?|php|aspx?|json|md)\/?$/i, '')
    .replace(/^\/?van-ban(?=\/)/, '')
    .split(/[/_+\s-]+/)
    .filter(Boolean)
    .join(' ');
}

/**
 * The directives that an address may mean, by its words ("37 QD TW", "ket luan 21 2012"), the most likely first. One
 * with a number in it is never answered with a directive of another number.
 */
export function directivesMeant(words: string, table: NumberTable): NumberRow[] {
  const index = indexNumbers(table);
  const slug = slugify(words);
  const number = parseNumberQuery(slug.replaceAll('-', ' '), table.kinds);
  if (number) {
    const found = findByNumber(number, index).map(({ row }) => row);
    const ofYear = found.filter((row) => slug.split('-').includes(row.issued.slice(0, 4)));
    return (ofYear.length > 0 ? ofYear : found).slice(0, MOST);
  }
  if (!/^[a-z]/.test(slug)) return [];
  const { rows } = index;
  const guess = nearest(
    slug,
    rows.map((row) => row.slug),
  );
  return rows.filter((row) => row.slug === guess);
}

/** A path without its percent signs; as it stands when they are not right. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}
