import { THEMES, type ThemeId } from '../party/themes.ts';
import { clausesOn, type ThemeClause, type Themed } from './matrix.ts';

/** A theme of a clause and where else it is spoken of. */
export interface SameTheme {
  readonly theme: (typeof THEMES)[number];
  /** The first clause on it of each other directive. */
  readonly elsewhere: readonly ThemeClause[];
}

/**
 * The themes of each clause of a directive, by the id of the clause, with the other directives on the same theme.
 * `all`: the directives on each theme.
 */
export function sameThemes(
  directive: Themed,
  all: ReadonlyMap<ThemeId, readonly Themed[]>,
): ReadonlyMap<string, readonly SameTheme[]> {
  const themes = THEMES.flatMap((theme) => {
    const others = (all.get(theme.id) ?? []).filter(({ slug }) => slug !== directive.slug);
    const elsewhere = others.flatMap((other) => clausesOn(theme.id, other).slice(0, 1));
    return clausesOn(theme.id, directive).map(({ clause }) => ({ clause, theme, elsewhere }));
  });
  return Map.groupBy(themes, ({ clause }) => clause);
}
