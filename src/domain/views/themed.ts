import { byCodeUnits } from '../language/order.ts';
import { gather } from './gather.ts';
import type { Graph } from './graph.ts';
import type { Themed } from './matrix.ts';
import type { DirectiveEntry } from './page-data.ts';

/** The directives whose clauses stand under themes: those that others carry out first, then the plans, by date. */
export function themedDirectives(directives: Iterable<DirectiveEntry>, { from }: Graph): Themed[] {
  const isPlan = (slug: string) => (from.get(slug) ?? []).some(({ type }) => type === 'implements');
  return [...directives]
    .filter(({ data }) => Object.values(data.themes).flat().length > 0)
    .map(({ slug, data }) => ({
      key: `${Number(isPlan(slug))} ${data.issued ?? '9999'} ${slug}`,
      themed: { slug, themes: data.themes, headings: new Map(data.headings.map((each) => [each.slug, each.text])) },
    }))
    .toSorted((a, b) => byCodeUnits(a.key, b.key))
    .map(({ themed }) => themed);
}

/** The directives with clauses on each theme, by its id, in the order given; a theme of which none speaks is not there. */
export function byTheme(all: readonly Themed[]): ReadonlyMap<string, readonly Themed[]> {
  return gather(
    all.flatMap((directive) =>
      Object.entries(directive.themes).flatMap(([theme, clauses]) =>
        clauses.length > 0 ? [[theme, directive] as const] : [],
      ),
    ),
  );
}

/** Plans for what is in the matrix that are not in it themselves, because their text has not been read. */
export function unreadPlans(themed: readonly Themed[], { edges }: Graph): string[] {
  const shown = new Set(themed.map(({ slug }) => slug));
  const plans = edges.filter(({ type, from, to }) => type === 'implements' && shown.has(to) && !shown.has(from));
  return [...new Set(plans.map(({ from }) => from))];
}
