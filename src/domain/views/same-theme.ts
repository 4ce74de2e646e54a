import { THEMES, type ThemeId } from '../party/themes.ts';
import { gather } from './gather.ts';
import { clausesOn, type ThemeClause, type Themed } from './matrix.ts';

/** A theme of a clause and where else it is spoken of. */
export interface SameTheme {
  readonly theme: (typeof THEMES)[number];
  /** The first clause on it of other directives, as many as asked for. */
  readonly elsewhere: readonly ThemeClause[];
  /** How many other directives speak of it. */
  readonly others: number;
}

/** The first clause on each theme of each directive that speaks of it. */
export function firstClauses(all: readonly Themed[]): ReadonlyMap<ThemeId, readonly ThemeClause[]> {
  return gather(
    all.flatMap((directive) =>
      THEMES.flatMap(({ id }) =>
        clausesOn(id, directive)
          .slice(0, 1)
          .map((clause) => [id, clause] as const),
      ),
    ),
  );
}

/**
 * The themes of each clause of a directive, by the id of the clause, with other directives on the same theme, at most
 * `most`. `first`: the first clauses of all directives, this one among them.
 */
export function sameThemes(
  directive: Themed,
  first: ReadonlyMap<ThemeId, readonly ThemeClause[]>,
  most: number,
): ReadonlyMap<string, readonly SameTheme[]> {
  const themes = THEMES.flatMap((theme) => {
    const all = first.get(theme.id) ?? [];
    const elsewhere = all
      .slice(0, most + 1)
      .filter(({ slug }) => slug !== directive.slug)
      .slice(0, most);
    return clausesOn(theme.id, directive).map(({ clause }) => ({ clause, theme, elsewhere, others: all.length - 1 }));
  });
  return Map.groupBy(themes, ({ clause }) => clause);
}
