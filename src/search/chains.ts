import type { PageTable } from './index-files.ts';
import type { Ranked } from './page-score.ts';
import type { WordQuery } from './query.ts';

/**
 * An older directive of a chain stays first when the query speaks for it so much more than for those that replaced it:
 * a figure in it is a day, a term or a number of one of them, while the words of their names are much the same.
 */
const OLDER_MEANT = { byFigure: 0.8, byWords: 0.6 };

/** Weight of a page that tells a whole directive, in hundredths; notes on one have less. */
const FULL = 90;

/**
 * Puts directives that replaced one another together, where the first of them stands, the newest first. A page that
 * tells the whole directive and answers best goes before the notes that its successors have, unless the reader asked
 * for what holds today.
 */
export function groupChains(ranked: readonly Ranked[], { words, wish }: WordQuery, table: PageTable): Ranked[] {
  const { chain, age, weight } = table;
  const { newest } = wish;
  const isFigure = ({ typed }: { typed: string }, at: number) =>
    /^\d/.test(typed) || (words[at - 1]?.typed === 'khoa' && /^[ivx]+$/.test(typed));
  const limit = words.some(isFigure) ? OLDER_MEANT.byFigure : OLDER_MEANT.byWords;
  const groups = Map.groupBy(ranked, ({ page }) => chain[page] || -page - 1);
  const order = (group: readonly Ranked[]) => {
    const [best] = group;
    if (!best || group.length < 2) return group;
    const isAlike = ({ score }: Ranked) => newest || score >= best.score * limit;
    const byAge = group.filter(isAlike).toSorted((a, b) => (age[a.page] ?? 0) - (age[b.page] ?? 0));
    const full = group.find(
      ({ page, score }) => (weight[page] ?? 0) >= FULL && score >= best.score * OLDER_MEANT.byFigure,
    );
    const first = !newest && full ? [full] : [];
    return [...new Set([...first, ...byAge, ...group])];
  };
  return [...groups.values()].flatMap(order);
}
