import type { PageTable } from './index-files.ts';
import type { Ranked } from './rank.ts';

/** An older directive of a chain stays first when the query speaks for it so much more than for those that replaced it. */
const OLDER_MEANT = 0.8;

/**
 * Puts directives that replaced one another together, where the first of them stands, the newest first. `newest`: the
 * reader asked for what holds today, so that nothing speaks for an older one.
 */
export function groupChains(ranked: readonly Ranked[], { chain, age, weight }: PageTable, newest: boolean): Ranked[] {
  const groups = Map.groupBy(ranked, ({ page }) => chain[page] || -page - 1);
  const order = (group: readonly Ranked[]) => {
    if (group.length < 2) return group;
    const best = Math.max(...group.map(({ score }) => score));
    const alike = group.filter(({ score }) => newest || score >= best * OLDER_MEANT);
    // A page that tells the whole directive goes before the notes that its successors have.
    const full = newest ? -1 : Math.max(...alike.map(({ page }) => weight[page] ?? 0));
    const isFull = ({ page }: Ranked) => Number(weight[page] === full && full >= 90);
    const sorted = alike.toSorted((a, b) => isFull(b) - isFull(a) || (age[a.page] ?? 0) - (age[b.page] ?? 0));
    return [...sorted, ...group.filter((item) => !alike.includes(item))];
  };
  return [...groups.values()].flatMap(order);
}
