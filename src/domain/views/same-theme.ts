import { clausesOn, type ThemeClause, type Themed } from './matrix.ts';
import type { Theme } from './themes.ts';

/** A theme of a clause and where else it is spoken of. */
export interface SameTheme {
  readonly theme: Theme;
  /** The first clause on it of each other directive. */
  readonly elsewhere: readonly ThemeClause[];
}

/** The themes of each clause of a directive, by the id of the clause, with the other directives on the same theme. */
export function sameThemes(
  directive: Themed,
  all: readonly Themed[],
  themes: readonly Theme[],
): ReadonlyMap<string, readonly SameTheme[]> {
  const found = themes.flatMap((theme) =>
    clausesOn(theme.id, directive).map(({ clause }) => ({
      clause,
      theme,
      elsewhere: all
        .filter(({ slug }) => slug !== directive.slug)
        .flatMap((other) => clausesOn(theme.id, other)[0] ?? []),
    })),
  );
  return Map.groupBy(found, ({ clause }) => clause);
}
