import { findByNumber, type NumberRow, parseNumberQuery } from './query.ts';
import { nearest } from './suggest.ts';
import { slugify } from './vietnamese.ts';

/** What an address that is not there says of what its reader wanted. */
export interface LostAddress {
  /** Words to search for. */
  readonly words: string;
  /** Directives that it may mean, the most likely first. */
  readonly candidates: readonly NumberRow[];
}

/** Most directives offered for one address. */
const MOST = 5;

/**
 * Reads an address that is not there: "/37-QD-TW", "/21-kl/tw/", "/van-ban/ket-luan-21.html". `path`: what follows the
 * base. An address with a number in it is never answered with a directive of another number.
 */
export function readLostAddress(path: string, rows: readonly NumberRow[]): LostAddress {
  const text = decoded(path)
    .replace(/[?#].*$/, '')
    .replace(/\.(html?|php|aspx?|json|md)\/?$/i, '')
    .replace(/^\/?van-ban(?=\/)/, '');
  const words = text
    .split(/[/_+\s-]+/)
    .filter(Boolean)
    .join(' ');
  const number = parseNumberQuery(slugify(words).replaceAll('-', ' '));
  if (number) {
    const found = findByNumber(number, rows);
    const year = number.rest.find((word) => /^\d{4}$/.test(word));
    const ofYear = found.filter(({ slug }) => year !== undefined && slug.endsWith(`-${year}`));
    return { words, candidates: (ofYear.length > 0 ? ofYear : found).slice(0, MOST) };
  }
  const guess = slugify(words);
  if (guess === '' || /\d/.test(guess.slice(0, 1))) return { words, candidates: [] };
  const slug = nearest(
    guess,
    rows.map((row) => row.slug),
  );
  return { words, candidates: rows.filter((row) => row.slug === slug) };
}

/** A path without its percent signs; as it stands when they are not right. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}
