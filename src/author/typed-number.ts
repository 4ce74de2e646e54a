import { findDocuments } from '../domain/citation/find.ts';
import { readText } from '../domain/citation/reading.ts';
import { slugify } from '../domain/language/vietnamese.ts';
import { KINDS, type Kind, type KindName } from '../domain/party/kinds.ts';
import { formatNumber } from '../domain/party/number.ts';
import type { KindRow } from '../domain/query/kind.ts';
import { parseNumberQuery } from '../domain/query/number.ts';

/** A number as an author typed it. */
export interface TypedNumber {
  /** The kinds it may be of: "QĐ" is a Quy định or a Quyết định. */
  readonly kinds: readonly KindName[];
  /** In canonical form ("43-KH/TU"), or its figures alone when the organ was not typed. */
  readonly number: string;
  readonly organ: string | undefined;
}

const KIND_ROWS = KINDS.map(({ name, codes }): KindRow => [name, ...codes]);

/** Reads a number in any form: "43-KH/TU", "Kế hoạch số 43", "43 kh tu", "43/KH-TU". Undefined when there is none. */
export function readTypedNumber(text: string): TypedNumber | undefined {
  const cited = asCited(text);
  return cited?.organ ? cited : (asSearched(text) ?? cited);
}

/** Read as a text would cite it. */
function asCited(text: string): TypedNumber | undefined {
  const cited = findDocuments(readText(text.trim(), 'plain', true)).citations.find(
    ({ serial }) => serial !== undefined,
  );
  return cited?.serial === undefined ? undefined : typed(cited.serial, cited.kinds, cited.code, cited.organ);
}

/** Read as a reader would type it in the search. */
function asSearched(text: string): TypedNumber | undefined {
  const query = parseNumberQuery(text, KIND_ROWS);
  if (query?.serial === undefined || query.kind === undefined) return undefined;
  const { codes } = query.kind;
  const kinds = KINDS.filter((kind: Kind) => kind.codes.some((code) => codes.includes(slugify(code))));
  const written = kinds.filter(({ name }) => `${slugify(text)}-`.startsWith(`${slugify(name)}-`));
  return typed(
    query.serial,
    (written.length > 0 ? written : kinds).map(({ name }) => name),
    undefined,
    query.organ?.toUpperCase(),
  );
}

function typed(
  serial: number,
  kinds: readonly KindName[],
  code: string | undefined,
  organ: string | undefined,
): TypedNumber {
  const [own] = KINDS.filter(({ name }) => kinds.includes(name)).map(({ codes }) => codes[0]);
  const kind = code ?? own;
  return { kinds, organ, number: kind && organ ? formatNumber({ serial, kind, organ }) : String(serial) };
}
