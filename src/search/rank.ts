import type { Evidence } from './evidence.ts';
import type { PageTable } from './index-files.ts';
import { meantFactor } from './meant-kind.ts';
import { isNamedAtLength, neededOf } from './needed.ts';
import { type Ranked, rankPage } from './page-score.ts';
import type { WordQuery } from './query.ts';
import { ANYWHERE, foundOn, shareOf } from './spots.ts';
import { weightsOf, withoutYears } from './weights.ts';

/** Pages that hold this much less than the best one are not shown beside it. */
const BESIDE_BEST = 0.6;

/** Ranks the pages that hold enough of what a query tells; none when none does. */
export function rank(
  query: WordQuery,
  evidence: Evidence,
  table: PageTable,
  least = neededOf(query, evidence),
): Ranked[] {
  const weights = weightsOf(query, evidence, table.name.length);
  const pages = new Set([...evidence.single, ...evidence.withNext].flatMap((holders) => [...(holders?.keys() ?? [])]));
  // Most pages of a large site have one of the words and no more.
  const telling = withoutYears(query.words, weights);
  const heldBy = (page: number) => shareOf(foundOn(page, query.words, evidence), telling, ANYWHERE);
  const held = new Map([...pages].map((page) => [page, heldBy(page)]));
  const most = Math.max(0, ...held.values());
  const meant = meantFactor(query, table);
  return [...held]
    .filter(([, part]) => part >= most * BESIDE_BEST)
    .map(([page]) => rankPage(page, query, weights, evidence, table))
    .filter(({ held, run }) => most >= least || isNamedAtLength(held, run, least))
    .map((item) => ({ ...item, score: item.score * meant(item.page) * (0.5 + item.held / most / 2) }))
    .toSorted((a, b) => b.score - a.score || a.page - b.page);
}
