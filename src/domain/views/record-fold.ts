import type { DirectivePage } from './directive-page.ts';

/** So many related directives or inspections take no more room as lines than folded. */
const OPEN_MOST = 1;

/**
 * What the fold is called that holds all that a record is related to; undefined where they are so few that they stand
 * open among its facts. A directive that is related in two ways counts once.
 */
export function recordFold({
  plans,
  plansInAll,
  inspections,
  inspectionsInAll,
  relations,
}: Pick<DirectivePage, 'plans' | 'plansInAll' | 'inspections' | 'inspectionsInAll' | 'relations'>): string | undefined {
  const related = [...plans, ...relations.flatMap(({ rows }) => rows)];
  if (related.length + inspections.length <= OPEN_MOST) return undefined;
  const beyond = relations.reduce((sum, { rows, inAll }) => sum + inAll - rows.length, plansInAll - plans.length);
  const directives = new Set(related.map(({ slug }) => slug)).size + beyond;
  return [
    directives > 0 && `${directives} văn bản liên quan`,
    inspections.length > 0 && `${inspectionsInAll} cuộc kiểm tra`,
  ]
    .filter(Boolean)
    .join(', ');
}
