import { gather } from './gather.ts';
import { clausesOn, type ThemeClause, type Themed } from './matrix.ts';
import type { Theme } from './themes.ts';

/** A theme of a clause and where else it is spoken of. */
export interface SameTheme {
  readonly theme: Theme;
  /** The first clause on it of other directives, as many as asked for. */
  readonly elsewhere: readonly ThemeClause[];
  /** How many other directives speak of it. */
  readonly others: number;
}

/** The first clause on each theme, by its id, of each directive that speaks of it. */
export function firstClauses(all: readonly Themed[]): ReadonlyMap<string, readonly ThemeClause[]> {
  return gather(
    all.flatMap((directive) =>
      Object.keys(directive.themes).flatMap((theme) => {
        const [first] = clausesOn(theme, directive);
        return first ? [[theme, first] as const] : [];
      }),
    ),
  );
}

/**
 * The themes of each clause of a directive, by the id of the clause, with other directives on the same theme, at most
 * `most`. `themes`: all there are; `first`: the first clauses of all directives, this one among them.
 */
export function sameThemes(
  directive: Themed,
  themes: readonly Theme[],
  first: ReadonlyMap<string, readonly ThemeClause[]>,
  most: number,
): ReadonlyMap<string, readonly SameTheme[]> {
  const found = themes.flatMap((theme) => {
    const all = first.get(theme.id) ?? [];
    const elsewhere = all
      .slice(0, most + 1)
      .filter(({ slug }) => slug !== directive.slug)
      .slice(0, most);
    return clausesOn(theme.id, directive).map(({ clause }) => ({ clause, theme, elsewhere, others: all.length - 1 }));
  });
  return Map.groupBy(found, ({ clause }) => clause);
}
