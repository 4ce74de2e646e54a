import { type NumberRow, type NumberTable, PLENUM, serialOf, unpacker } from './table.ts';
import { queryWords } from './words.ts';

/** The rows of a table with what answers look up in them: a keystroke must not go through the words of all rows. */
export interface NumberIndex {
  readonly rows: readonly NumberRow[];
  readonly withSerial: (serial: number) => readonly NumberRow[];
  /** Those that a plenum adopted. */
  readonly ofPlenum: (plenum: number) => readonly NumberRow[];
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

/** Opens a table for many queries. What a row says, and its words, are made when a query first comes to it. */
export function indexNumbers(table: NumberTable): NumberIndex {
  const unpack = onceFor(unpacker(table));
  const bySerial = Map.groupBy(table.rows, ([number]) => serialOf(number));
  let bodies: readonly string[] | undefined;
  return {
    get rows() {
      return table.rows.map(unpack);
    },
    withSerial: (serial) => bySerial.get(serial)?.map(unpack) ?? [],
    ofPlenum: (wanted) => table.rows.filter(({ [PLENUM]: plenum }) => plenum === wanted).map(unpack),
    wordsOf: onceFor(rowWords),
    get bodies() {
      bodies ??= namesOf(table.issuers);
      return bodies;
    },
    issuerWords: onceFor(({ issuer }: NumberRow) => queryWords(issuer)),
  };
}

function namesOf(issuers: NumberTable['issuers']): readonly string[] {
  return [...new Set(issuers.flatMap(([name, place]) => [name, ...(place ? [place] : [])]).map(folded))];
}

function folded(name: string): string {
  return queryWords(name).join(' ');
}

function rowWords({ kind, number, title, issuer, place }: NumberRow): ReadonlySet<string> {
  const words = queryWords(`${kind} ${number} ${title} ${issuer} ${place} đảng`);
  const pairs = words.map((word, at) => `${word} ${words[at + 1]}`);
  return new Set([...words, ...pairs, queryWords(place).join('')]);
}

function onceFor<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
