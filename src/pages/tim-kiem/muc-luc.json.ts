import type { APIRoute } from 'astro';
import { entriesOf } from '../_entries.ts';
import { readLibrary } from '../_library.ts';
import { bodyRow, pageRow, sourceRow, termRow } from './_article-rows.ts';
import { conferenceRow, directiveRow, inspectionRow } from './_document-rows.ts';
import { listRows } from './_list-rows.ts';
import { themeRows, viewRows } from './_view-rows.ts';

/** The catalogue of pages, from which a build makes the index of the search; it is not published. */
export const GET: APIRoute = async () => {
  const library = await readLibrary();
  const rows = [
    ...(await entriesOf('van-ban')).map((entry) => directiveRow(entry, library)),
    ...(await entriesOf('hoi-nghi')).map((entry) => conferenceRow(entry, library)),
    ...(await entriesOf('kiem-tra')).map((entry) => inspectionRow(entry, library)),
    ...(await entriesOf('co-quan')).map((entry) => bodyRow(entry, library)),
    ...(await entriesOf('thuat-ngu')).map(termRow),
    ...(await entriesOf('trang')).filter(({ data }) => data.audience === 'reader').map(pageRow),
    ...(await entriesOf('nguon')).map(sourceRow),
    ...themeRows(library),
    ...viewRows(),
    ...listRows(library),
  ];
  return new Response(JSON.stringify(rows), { headers: { 'content-type': 'application/json' } });
};
