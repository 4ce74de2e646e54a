import type { APIRoute } from 'astro';
import { reviewDataOf } from '../../../domain/review/review-data.ts';
import { type Shelf, type ShelfIndex, shelve } from '../../../domain/review/shelves.ts';
import { entriesOf } from '../../_entries.ts';
import { unlessKept } from '../../_kept.ts';
import { readLibrary } from '../../_library.ts';

interface Props {
  readonly content: ShelfIndex | Shelf;
}

/** What the citations of a text are reviewed with: `muc-luc.json`, and the documents by their numbers, shelf by shelf. */
export const getStaticPaths = unlessKept(async () => {
  const [{ directives, bodies, sources, register }, terms] = await Promise.all([readLibrary(), entriesOf('khoa')]);
  const content = {
    directives,
    bodies: new Map([...bodies].map(([slug, data]) => [slug, { data }])),
    terms,
    register,
  };
  const data = reviewDataOf(
    content,
    ({ data: { headings } }) => headings.filter(({ depth }) => depth === 3).map(({ slug }) => slug),
    (key) => sources.get(key)?.grade,
  );
  const { index, shelves } = shelve(data);
  return [
    { params: { shelf: 'muc-luc' }, props: { content: index } },
    ...shelves.map((shelf, at) => ({ params: { shelf: String(at) }, props: { content: shelf } })),
  ];
});

export const GET: APIRoute<Props> = ({ props: { content } }) =>
  new Response(JSON.stringify(content), { headers: { 'content-type': 'application/json' } });
