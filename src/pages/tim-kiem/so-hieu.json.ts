import type { CollectionEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { newestFirst, whenOf } from '../../domain/content/when.ts';
import { KINDS } from '../../domain/party/kinds.ts';
import { packAnchors } from '../../domain/query/anchors.ts';
import { figure } from '../../domain/query/clause.ts';
import { plenumOf } from '../../domain/query/plenum.ts';
import { type NumberTable, type PackedRow, slugOf } from '../../domain/query/table.ts';
import type { PageHeading } from '../../domain/views/page-data.ts';
import { unpackText } from '../../store/packed-text.ts';
import { entriesOf } from '../_entries.ts';
import { readLibrary } from '../_library.ts';

/** Letters of a title that the table keeps. */
const TITLE = 96;

/** The table of numbers that answers a search for a number before the engine is loaded: full pages first, then the newest. */
export const GET: APIRoute = async () => {
  const { bodies } = await readLibrary();
  const entries = (await entriesOf('van-ban')).toSorted(
    (a, b) =>
      Number(b.data.coverage === 'full') - Number(a.data.coverage === 'full') ||
      newestFirst({ slug: a.id, data: a.data }, { slug: b.id, data: b.data }),
  );
  const issuers = [...new Set(entries.map(({ data }) => data.issuer))];
  const states = [...new Set(entries.map(({ data }) => data.statusWords.brief))];
  const rows = entries.map((entry): PackedRow => {
    const { id, data } = entry;
    const number = data.number ?? '';
    const issued = whenOf({ slug: id, data }) ?? '';
    const usual = slugOf(number, bodies.get(data.issuer)?.place ?? '', issued) === id;
    return [
      number,
      KINDS.findIndex(({ name }) => name === data.kind),
      issuers.indexOf(data.issuer),
      issued,
      states.indexOf(data.statusWords.brief),
      shorten(data.title),
      figure(data.term?.toLowerCase() ?? '') ?? 0,
      clausesOf(data.headings),
      plenumOf(data, textOf(entry)) ?? 0,
      ...(usual ? ([] as const) : ([id] as const)),
    ];
  });
  const table: NumberTable = {
    kinds: KINDS.map(({ name, codes }) => [name, ...codes]),
    issuers: issuers.map((slug) => {
      const { name = '', place } = bodies.get(slug) ?? {};
      return place ? [name, place] : [name];
    }),
    states,
    rows,
  };
  return new Response(JSON.stringify(table), { headers: { 'content-type': 'application/json' } });
};

function clausesOf(headings: readonly PageHeading[]): string {
  const [all, unsourced] = [headings, headings.filter(({ state }) => state === 'missing')].map((list) =>
    packAnchors(list.map(({ slug }) => slug)),
  );
  return [all, unsourced].filter(Boolean).join(';');
}

function textOf({ data }: CollectionEntry<'van-ban'>): string {
  return `${data.title}. ${unpackText(data.packed.html).replace(/<sup.*?<\/sup>|<[^>]+>/g, '')}`;
}

function shorten(title: string): string {
  return title.length > TITLE ? `${title.slice(0, TITLE).replace(/\s\S*$/, '')}…` : title;
}
