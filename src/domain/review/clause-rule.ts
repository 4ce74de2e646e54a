import { type Case, nameOf, seen, wordsAt } from './case.ts';
import type { Finding } from './finding.ts';

/** A Điều is cited that the document does not have; told only of documents of which it is known how many they have. */
export function clauseFindings({ text, mention, cited, meant }: Case): Finding[] {
  const articles = meant?.entry.articles;
  if (!meant || articles === undefined) return [];
  const last = Math.max(articles, ...meant.entry.clauses.map(figureIn));
  return cited.clauses.flatMap(({ id, until, start, end }): Finding[] => {
    if (Math.max(figureIn(id), figureIn(until)) <= last) return [];
    return [
      {
        rule: 'clause',
        mention,
        start,
        end,
        message: `${nameOf(meant.entry)} có ${last} điều; không có ${wordsAt(text, { start, end })}.`,
        right: undefined,
        fix: undefined,
        see: [seen(meant.entry)],
      },
    ];
  });
}

/** The figure of "dieu-3" and "dieu-3-khoan-2"; 0 of what is no Điều. */
function figureIn(clause: string | undefined): number {
  return Number(/^dieu-(\d+)/.exec(clause ?? '')?.[1] ?? 0);
}
