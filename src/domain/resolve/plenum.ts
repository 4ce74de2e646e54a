import type { Citation } from '../citation/find.ts';
import type { Catalogue, Holder } from './holder.ts';

/** The directive that a plenum, with `term` for a term that is not written, stands for, and whether its subject must be named too. */
export function plenumHolder(
  { plenum, kinds }: Citation,
  term: string | undefined,
  { plenums, bySlug }: Catalogue,
): { holder: Holder; alone: boolean } | undefined {
  for (const row of plenums) {
    if (row.plenum !== plenum?.plenum || row.term !== (plenum.term ?? term)) continue;
    const holder = bySlug.get(row.slug);
    if (holder && kinds.includes(holder.known.kind)) return { holder, alone: row.alone };
  }
  return undefined;
}
