import { slugify } from '../language/vietnamese.ts';
import { CLAUSE_LEVELS, LEVEL_BY_ID } from '../party/clause-levels.ts';

const LABELLED = new RegExp(`^(?:${CLAUSE_LEVELS.join('|')}) (?:\\d+|[IVX]+|\\p{Ll})(?=[.:,]|$)`, 'u');

/**
 * The id of a heading: of its label when it has one ("Điều 3. Nêu gương" gives "dieu-3"), else of its whole text.
 * Điểm d and điểm đ differ: "diem-d", "diem-dd".
 */
export function clauseId(heading: string): string {
  return slugify(clauseLabel(heading)?.replace(/ đ$/, ' dd') ?? heading);
}

/** The label of a numbered clause ("Nhóm 1" of "Nhóm 1. Chính trị"), for where there is no room for its heading. */
export function clauseLabel(heading: string): string | undefined {
  return LABELLED.exec(heading)?.[0];
}

/** What is known of a clause: a source says what it says; it is inferred in part; no source says it. */
export type ClauseState = 'known' | 'inferred' | 'missing';

/** What stands in place of the name of a clause of which no source says anything: "Điều 10. Chưa có nguồn". */
const NO_SOURCE = 'Chưa có nguồn';

/** Whether the heading of a clause says that no source has its text. */
export function isMissing(heading: string): boolean {
  const label = clauseLabel(heading);
  return label !== undefined && heading === `${label}. ${NO_SOURCE}`;
}

/** What the id of a numbered clause says, where its heading is not known: "dieu-7" gives "Điều 7"; another id is given as it is. */
export function clauseName(id: string): string {
  const [, level = '', figure = ''] = /^(.+)-([0-9a-z]+)$/.exec(id) ?? [];
  const word = LEVEL_BY_ID.get(level);
  return word ? `${word} ${figure === 'dd' ? 'đ' : figure}` : id;
}
