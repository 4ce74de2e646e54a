import { byWhen } from '../content/when.ts';
import { byCodeUnits } from '../language/order.ts';
import type { TreeNode } from './implementation.ts';
import { issuerOf, type Library, nameOf, whenIn } from './library.ts';

/** A directive that carries out another, as a row of its page. */
export interface PlanRow {
  readonly slug: string;
  readonly name: string;
  readonly issuer: string;
  readonly issued: string | undefined;
  readonly isDraft: boolean;
  /** What it carries out besides, or by way of which it carries the directive out. */
  readonly through: { readonly slug: string; readonly name: string; readonly isBesides: boolean } | undefined;
  /** What that it carries it out rests on. */
  readonly keys: readonly string[];
}

/** Rows that the page of a directive has; the others are on pages of their own. */
export const PLANS_MOST = 60;

/** The rows of a tree, by day. `root`: the directive that is carried out; `nodes`: those that carry it out. */
export function planRows(root: string, nodes: readonly TreeNode[], library: Library): PlanRow[] {
  return nodes
    .toSorted((a, b) => byWhen(whenIn(library, a.slug), whenIn(library, b.slug)) || byCodeUnits(a.slug, b.slug))
    .map(({ slug, via, also }) => {
      const data = library.directives.get(slug)?.data;
      const edges = [...(via ? [via] : []), ...also];
      const isBesides = edges.some(({ to }) => to === root);
      return {
        slug,
        name: nameOf(slug, library),
        issuer: issuerOf(slug, library)?.name ?? '',
        issued: data?.issued,
        isDraft: data?.status.state === 'draft',
        through: via && via.to !== root ? { slug: via.to, name: nameOf(via.to, library), isBesides } : undefined,
        keys: [...new Set(edges.flatMap(({ sources }) => sources))],
      };
    });
}
