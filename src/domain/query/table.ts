/** The table of numbers, which answers a query for a number before any engine is loaded. */

import { slugify } from '../language/vietnamese.ts';
import type { KindRow } from './kind.ts';

/** As it travels: texts that many rows share stand once, and a row names them by their place. */
export interface NumberTable {
  readonly kinds: readonly KindRow[];
  /** Name of the body and, for a local one, its place. */
  readonly issuers: readonly (readonly [name: string, place?: string])[];
  readonly states: readonly string[];
  /** Rows that a reader wants first stand first. */
  readonly rows: readonly PackedRow[];
}

export type PackedRow = readonly [
  /** As printed: "21-KL/TW", "107", or empty. */
  number: string,
  kind: number,
  issuer: number,
  /** Day (ISO), or year when the day is not known. */
  issued: string,
  state: number,
  title: string,
  /** Term of the Central Committee as a figure, 0 when there is none. */
  term: number,
  /** Numbered clauses, packed; behind a semicolon those of them that no source says anything of. */
  clauses: string,
  /** Plenum that adopted it, 0 when there is none. */
  plenum: number,
  /** Name of its page, when number, place and year do not give it. */
  slug?: string,
];

/** Where a row has its plenum. */
export const PLENUM = 8;

/** A row with all that goes without saying. */
export interface NumberRow {
  readonly slug: string;
  readonly number: string;
  readonly serial: number;
  readonly kind: string;
  /** Folded codes of the kind. */
  readonly codes: readonly string[];
  /** Folded code of the body, or empty. */
  readonly organ: string;
  readonly issuer: string;
  readonly place: string;
  readonly issued: string;
  readonly state: string;
  readonly title: string;
  readonly term: number;
  readonly clauses: string;
  /** Clauses that have a place on its page, and no text: no source says what they say. */
  readonly unsourced: string;
  readonly plenum: number;
}

/** Gives rows of a table in full: each when it is asked for, for a query comes to a few, and a table may have thousands. */
export function unpacker({ kinds, issuers, states }: NumberTable): (row: PackedRow) => NumberRow {
  return ([number, kindAt, issuerAt, issued, state, title, term, packed, plenum, slug]) => {
    const [kind = '', ...codes] = kinds[kindAt] ?? [];
    const [issuer = '', place = ''] = issuers[issuerAt] ?? [];
    const [clauses = '', unsourced = ''] = packed.split(';');
    return {
      slug: slug ?? slugOf(number, place, issued),
      number,
      serial: serialOf(number),
      kind,
      codes: codes.map(slugify),
      organ: slugify(number.split('/')[1] ?? ''),
      issuer,
      place,
      issued,
      state: states[state] ?? '',
      title,
      term,
      clauses,
      unsourced,
      plenum,
    };
  };
}

/** The figures with which a number begins; NaN where there are none. */
export function serialOf(number: string): number {
  return Number.parseInt(number, 10);
}

/** The name that the page of a directive usually has: "43-kh-tu-dak-nong-2022". */
export function slugOf(number: string, place: string, issued: string): string {
  return slugify(`${number} ${place} ${issued.slice(0, 4)}`);
}
