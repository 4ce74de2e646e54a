import { byCodeUnits } from '../language/order.ts';
import type { Library } from './library.ts';
import type { Themed } from './matrix.ts';

/** The directives whose clauses stand under themes: those that others carry out first, then the plans, by date. */
export function themedDirectives({ directives, edges }: Library): Themed[] {
  const plans = new Set(edges.filter(({ type }) => type === 'implements').map(({ from }) => from));
  return [...directives.values()]
    .filter(({ data }) => Object.keys(data.themes).length > 0)
    .map(({ slug, data }) => ({
      key: `${Number(plans.has(slug))} ${data.issued ?? '9999'} ${slug}`,
      themed: { slug, themes: data.themes, headings: new Map(data.headings.map((each) => [each.slug, each.text])) },
    }))
    .toSorted((a, b) => byCodeUnits(a.key, b.key))
    .map(({ themed }) => themed);
}
