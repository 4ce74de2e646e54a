import type { Evidence } from './evidence.ts';
import type { PageTable } from './index-files.ts';
import { meantFactor } from './meant-kind.ts';
import { isNamedAtLength, neededOf } from './needed.ts';
import { type Ranked, rankPage } from './page-score.ts';
import type { WordQuery } from './query.ts';
import { weightsOf } from './weights.ts';

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
  const all = [...pages].map((page) => rankPage(page, query, weights, evidence, table));
  const most = Math.max(0, ...all.map(({ held }) => held));
  const meant = meantFactor(query, table);
  return all
    .filter(({ held, run }) => most >= least || isNamedAtLength(held, run, least))
    .filter(({ held }) => held >= most * BESIDE_BEST)
    .map((item) => ({ ...item, score: item.score * meant(item.page) * (0.5 + item.held / most / 2) }))
    .toSorted((a, b) => b.score - a.score || a.page - b.page);
}
