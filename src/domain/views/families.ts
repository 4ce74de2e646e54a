import type { FrontMatter } from '../content/collections.ts';
import { byCodeUnits } from '../language/order.ts';

/** Directives that were issued and spread together, as a file of `ho-van-ban/` describes them. */
export interface Family extends FrontMatter<'ho-van-ban'> {
  readonly slug: string;
}

/** The families from the newest, those of one day by their slugs. */
export function sortFamilies(families: readonly Family[]): Family[] {
  return families.toSorted((a, b) => byCodeUnits(b.spread.from, a.spread.from) || byCodeUnits(a.slug, b.slug));
}
