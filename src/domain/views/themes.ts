import type { FrontMatter } from '../content/collections.ts';
import { byCodeUnits } from '../language/order.ts';

/** A theme of tasks, by which directives are compared clause by clause: a file of `chu-de/`. */
export interface Theme extends FrontMatter<'chu-de'> {
  /** Its name in front matter and in addresses. */
  readonly id: string;
}

/** The themes in the order of the matrix, those of one place by their ids. */
export function sortThemes(themes: readonly Theme[]): Theme[] {
  return themes.toSorted((a, b) => a.order - b.order || byCodeUnits(a.id, b.id));
}
