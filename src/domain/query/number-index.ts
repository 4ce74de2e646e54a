import { type NumberRow, type NumberTable, unpackRows } from './table.ts';
import { queryWords } from './words.ts';

/** The rows of a table with what answers look up in them: a keystroke must not go through the words of all rows. */
export interface NumberIndex {
  readonly rows: readonly NumberRow[];
  readonly withSerial: (serial: number) => readonly NumberRow[];
  /**
   * All that a query may say of a directive, folded, with each two words that stand together; a place also in one word
   * ("daknong").
   */
  readonly wordsOf: (row: NumberRow) => ReadonlySet<string>;
  /** Folded words of the name of its body. */
  readonly issuerWords: (row: NumberRow) => readonly string[];
  /** Folded names of all bodies and their places. */
  readonly bodies: readonly string[];
}

/** Unpacks a table for many queries. The words of a row are made when a query first comes to it. */
export function indexNumbers(table: NumberTable): NumberIndex {
  const rows = unpackRows(table);
  const bySerial = Map.groupBy(rows, ({ serial }) => serial);
  return {
    rows,
    withSerial: (serial) => bySerial.get(serial) ?? [],
    wordsOf: onceFor(rowWords),
    bodies: [...new Set(table.issuers.flatMap(([name, place]) => [name, ...(place ? [place] : [])]).map(folded))],
    issuerWords: onceFor(({ issuer }: NumberRow) => queryWords(issuer)),
  };
}

function folded(name: string): string {
  return queryWords(name).join(' ');
}

function rowWords({ kind, number, title, issuer, place }: NumberRow): ReadonlySet<string> {
  const words = queryWords(`${kind} ${number} ${title} ${issuer} ${place} đảng`);
  const pairs = words.map((word, at) => `${word} ${words[at + 1]}`);
  return new Set([...words, ...pairs, queryWords(place).join('')]);
}

function onceFor<T>(make: (row: NumberRow) => T): (row: NumberRow) => T {
  const made = new Map<NumberRow, T>();
  return (row) => {
    const known = made.get(row) ?? make(row);
    made.set(row, known);
    return known;
  };
}
