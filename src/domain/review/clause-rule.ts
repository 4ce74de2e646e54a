import { type Case, nameOf, seen, wordsAt } from './case.ts';
import type { Finding } from './finding.ts';

/** A Điều is cited that the document does not have; told only of documents of which every Điều is known. */
export function clauseFindings({ text, mention, cited, meant }: Case): Finding[] {
  const articles = meant?.entry.articles;
  if (!meant || articles === undefined) return [];
  return cited.clauses.flatMap(({ id, until, start, end }): Finding[] => {
    const figures = [id, until ?? id].map((clause) => Number(/^dieu-(\d+)/.exec(clause)?.[1] ?? 0));
    if (Math.max(...figures) <= articles) return [];
    return [
      {
        rule: 'clause',
        mention,
        start,
        end,
        message: `${nameOf(meant.entry)} có ${articles} điều; không có ${wordsAt(text, { start, end })}.`,
        right: undefined,
        fix: undefined,
        see: [seen(meant.entry)],
      },
    ];
  });
}
