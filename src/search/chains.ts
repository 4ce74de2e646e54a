import type { PageTable } from './index-files.ts';
import type { Ranked } from './rank.ts';

/** An older directive of a chain stays first when the query speaks for it so much more than for those that replaced it. */
const OLDER_MEANT = 0.8;

/** Weight of a page that tells a whole directive, in hundredths; notes on one have less. */
const FULL = 90;

/**
 * Puts directives that replaced one another together, where the first of them stands, the newest first. A page that
 * tells the whole directive and answers best goes before the notes that its successors have, unless the reader asked
 * for what holds today (`newest`).
 */
export function groupChains(ranked: readonly Ranked[], { chain, age, weight }: PageTable, newest: boolean): Ranked[] {
  const groups = Map.groupBy(ranked, ({ page }) => chain[page] || -page - 1);
  const order = (group: readonly Ranked[]) => {
    const [best] = group;
    if (!best || group.length < 2) return group;
    const isAlike = ({ score }: Ranked) => newest || score >= best.score * OLDER_MEANT;
    const byAge = group.filter(isAlike).toSorted((a, b) => (age[a.page] ?? 0) - (age[b.page] ?? 0));
    const first = !newest && (weight[best.page] ?? 0) >= FULL ? [best] : [];
    return [...new Set([...first, ...byAge, ...group])];
  };
  return [...groups.values()].flatMap(order);
}
