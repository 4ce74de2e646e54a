import type { DirectiveData } from '../content/schema.ts';
import type { Theme } from './themes.ts';

/** A clause that a theme names: where it is and how it is called. */
export interface ThemeClause {
  readonly slug: string;
  /** Id of the heading. */
  readonly clause: string;
  /** "Nhóm 1. Chính trị, tư tưởng" */
  readonly heading: string;
}

/** What the matrix needs of a directive. */
export interface Themed {
  readonly slug: string;
  readonly themes: DirectiveData['themes'];
  /** Headings of the text by their ids. */
  readonly headings: ReadonlyMap<string, string>;
}

export interface MatrixRow {
  readonly theme: Theme;
  /** One a column, in its order; empty where no clause is known. */
  readonly cells: readonly (readonly ThemeClause[])[];
}

/** Themes by directives. Themes of which none of the directives speaks are left out. */
export function matrixOf(themes: readonly Theme[], columns: readonly Themed[]): MatrixRow[] {
  return themes
    .map((theme) => ({ theme, cells: columns.map((column) => clausesOn(theme.id, column)) }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
}

/** The clauses of a directive that a theme names. */
export function clausesOn(theme: string, { slug, themes, headings }: Themed): ThemeClause[] {
  return (themes[theme] ?? []).map((clause) => ({ slug, clause, heading: headings.get(clause) ?? clause }));
}
