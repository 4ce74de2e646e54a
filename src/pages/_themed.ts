import { render } from 'astro:content';
import type { Themed } from '../domain/matrix.ts';
import type { readLibrary } from './_library.ts';

/** The directives whose clauses stand under themes: those that others carry out first, then the plans, by date. */
export async function themedDirectives({ entries, edges }: Awaited<ReturnType<typeof readLibrary>>): Promise<Themed[]> {
  const plans = new Set(edges.filter(({ type }) => type === 'implements').map(({ from }) => from));
  const key = ({ id, data }: (typeof entries)[number]) => `${Number(plans.has(id))} ${data.issued ?? '9999'} ${id}`;
  const themed = entries
    .filter(({ data }) => Object.keys(data.themes).length > 0)
    .toSorted((a, b) => key(a).localeCompare(key(b)));
  return Promise.all(
    themed.map(async (entry) => {
      const { headings } = await render(entry);
      return {
        slug: entry.id,
        themes: entry.data.themes,
        headings: new Map(headings.map(({ slug, text }) => [slug, text])),
      };
    }),
  );
}
