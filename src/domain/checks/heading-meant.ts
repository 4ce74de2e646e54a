import { clauseId } from '../content/clause.ts';
import { nearest } from '../language/suggest.ts';

/** The heading that an id in front matter may stand for which the text has not: written as words, or with a slip. `ids`: of all its headings. */
export function headingMeant(id: string, ids: readonly string[]): string | undefined {
  return ids.find((each) => each === clauseId(id)) ?? nearest(id, ids);
}
