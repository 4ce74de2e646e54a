import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { formatDate } from '../../domain/dates.ts';
import { directiveName, newestFirst } from '../../domain/identity.ts';
import type { NumberRow } from '../../domain/query.ts';
import { statusText } from '../../domain/status.ts';

/** The table of numbers that answers a search for a number before the engine is loaded: full pages first, then the newest. */
export const GET: APIRoute = async () => {
  const issuers = new Map((await getCollection('co-quan')).map(({ id, data }) => [id, data.name]));
  const directives = (await getCollection('van-ban')).toSorted(
    (a, b) => Number(b.data.coverage === 'full') - Number(a.data.coverage === 'full') || newestFirst(a, b),
  );
  const rows = directives.map(
    ({ id, data }): NumberRow => ({
      slug: id,
      name: directiveName(data),
      title: data.title,
      issuer: issuers.get(data.issuer) ?? '',
      issued: data.issued ? formatDate(data.issued) : '',
      state: statusText(data.status.state, data.statusGrade),
    }),
  );
  return new Response(JSON.stringify(rows), { headers: { 'content-type': 'application/json' } });
};
