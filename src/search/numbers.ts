import { siteUrls } from '../domain/addresses/urls.ts';
import { LEVEL_BY_ID } from '../domain/party/clause-levels.ts';
import { findByNumber } from '../domain/query/answer.ts';
import { parseNumberQuery } from '../domain/query/number.ts';
import { type NumberRow, type NumberTable, unpackRows } from '../domain/query/table.ts';
import type { Hit } from './result.ts';

/** Answers to a query for a number, and whether all that was typed speaks for the first. */
export interface NumberHits {
  readonly hits: readonly Hit[];
  readonly certain: boolean;
}

type FindNumbers = (query: string) => NumberHits;

/** Fetches the table of numbers, and gives the function that answers from it at once. */
export async function loadNumbers(home: string): Promise<FindNumbers> {
  const response = await fetch(siteUrls(home).file('tim-kiem/so-hieu.json'));
  const table: NumberTable = await response.json();
  const rows = unpackRows(table);
  return (text) => {
    const query = parseNumberQuery(text, table.kinds);
    const answers = query ? findByNumber(query, rows) : [];
    return {
      hits: answers.map(({ row, anchor }) => hitOf(row, anchor, home)),
      certain: answers[0]?.certain ?? false,
    };
  };
}

function hitOf(row: NumberRow, anchor: string | undefined, home: string): Hit {
  const { slug, kind, number, place, title, issuer, issued, state } = row;
  const name = [kind, number && `số ${number}`, place && `(${place})`].filter(Boolean).join(' ');
  return {
    href: siteUrls(home).page('van-ban', slug, anchor),
    title: [anchor ? `${anchorLabel(anchor)} – ${name}` : name],
    subject: [title],
    text: [],
    about: [issuer, issued.split('-').reverse().map(Number).join('/')].filter(Boolean).join(', '),
    state,
  };
}

/** "dieu-3" as a reader knows it. */
function anchorLabel(anchor: string): string {
  const [, name = '', number = ''] = /^(.*)-(.*)$/.exec(anchor) ?? [];
  return `${LEVEL_BY_ID.get(name) ?? ''} ${number.toUpperCase()}`;
}
