import { siteUrls } from '../domain/addresses/urls.ts';
import { LEVEL_BY_ID } from '../domain/party/clause-levels.ts';
import { type Answer, answerNumber, namedBeside } from '../domain/query/answer.ts';
import { parseNumberQuery } from '../domain/query/number.ts';
import { indexNumbers } from '../domain/query/number-index.ts';
import type { NumberRow, NumberTable } from '../domain/query/table.ts';
import { fetchFresh, NUMBERS } from './early.ts';
import type { Hit } from './result.ts';

/** Answers to a query for a number. */
export interface NumbersFound {
  readonly hits: readonly Hit[];
  /** All that was typed speaks for the first. */
  readonly certain: boolean;
  /** The number stands in the midst of a sentence. */
  readonly isBuried: boolean;
  /** So many of the first have this number alike, and nothing but their pages can tell which is meant. */
  readonly tied: number;
  /** What the query names that is not the first one's own, folded: a day, bodies and places of others. */
  readonly beside: readonly string[];
  /** What was asked for and is not here, as it would be printed: "9999-QĐ/TW", "Điều 12 của Quy định số 37-QĐ/TW". */
  readonly missing: string | undefined;
  /** Ways to write a missing number, for pages that speak of it. */
  readonly phrases: readonly string[];
}

export type FindNumbers = (query: string) => NumbersFound;

/** Fetches the table of numbers, and gives the function that answers from it at once. */
export async function loadNumbers(home: string): Promise<FindNumbers> {
  const response = await fetchFresh(siteUrls(home).file(NUMBERS));
  return numbersOf(await response.json(), home);
}

/** The function that answers from a table. */
export function numbersOf(table: NumberTable, home: string): FindNumbers {
  const index = indexNumbers(table);
  const isShared = (row: NumberRow) =>
    row.number !== '' && index.withSerial(row.serial).filter((other) => nameOf(other) === nameOf(row)).length > 1;
  return (text) => {
    const query = parseNumberQuery(text, table.kinds);
    if (!query)
      return { hits: [], certain: false, isBuried: false, tied: 0, beside: [], missing: undefined, phrases: [] };
    const { answers, missing, missingClause } = answerNumber(query, index);
    const [first] = answers;
    return {
      hits: answers.map(({ row, anchor }) => hitOf(row, isShared(row), anchor, home)),
      certain: first?.certain ?? false,
      isBuried: query.isBuried,
      tied: query.rest.length === 0 ? 0 : answers.filter((answer) => isTied(answer, first)).length,
      beside: first ? namedBeside(query, first.row, index) : [],
      missing: missingClause && first ? `${anchorLabel(missingClause)} của ${nameOf(first.row)}` : missing,
      phrases: missing && query.serial !== undefined ? waysToWrite(query.serial, missing) : [],
    };
  };
}

function isTied({ row, anchor, evidence }: Answer, first: Answer | undefined): boolean {
  return row.kind === first?.row.kind && evidence === first.evidence && anchor === first.anchor;
}

function hitOf(row: NumberRow, isShared: boolean, anchor: string | undefined, home: string): Hit {
  const { slug, place, title, issuer, issued, state } = row;
  const year = isShared && issued && `năm ${issued.slice(0, 4)}`;
  const name = [nameOf(row), place && `(${place})`, year].filter(Boolean).join(' ');
  const path = siteUrls('').page('van-ban', slug).slice(1);
  return {
    path,
    href: siteUrls(home).page('van-ban', slug, anchor),
    title: [anchor ? `${anchorLabel(anchor)} – ${name}` : name],
    subject: [title],
    text: [],
    about: [issuer, issued.split('-').reverse().map(Number).join('/')].filter(Boolean).join(', '),
    state,
    also: [],
  };
}

function nameOf({ kind, number }: NumberRow): string {
  return [kind, number && `số ${number}`].filter(Boolean).join(' ');
}

/** "11-HD/VPTW" and "Hướng dẫn 11" with the little words that texts put in. */
function waysToWrite(serial: number, missing: string): string[] {
  return [missing, missing.replace(` ${serial}`, ` số ${serial}`)];
}

/** "dieu-3" as a reader knows it. */
function anchorLabel(anchor: string): string {
  const [, name = '', number = ''] = /^(.*)-(.*)$/.exec(anchor) ?? [];
  return `${LEVEL_BY_ID.get(name) ?? ''} ${number.toUpperCase()}`;
}
