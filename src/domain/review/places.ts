import { positionsIn } from '../language/position.ts';
import { type Finding, type Level, RULES, type RuleName, type Seen } from './finding.ts';
import type { Review } from './review.ts';

/** A place where something is wrong, as reports give it. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: RuleName;
  readonly level: Level;
  /** The words concerned, on one line. */
  readonly surface: string;
  /** What is wrong, in whole sentences. */
  readonly message: string;
  readonly right: string | undefined;
  readonly see: readonly Seen[];
}

/** Every place of every finding, in the order of the text. */
export function placesOf(text: string, { findings }: Pick<Review, 'findings'>): Place[] {
  const positionOf = positionsIn(text);
  const all = findings.flatMap(({ again, ...finding }): Finding[] => [finding, ...again]);
  return all
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, rule, message, right, see }): Place => {
      const [from, to] = [positionOf(start), positionOf(end)];
      return {
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
        rule,
        level: RULES[rule].level,
        surface: text.slice(start, end).replace(/\s+/g, ' '),
        message,
        right,
        see,
      };
    });
}
