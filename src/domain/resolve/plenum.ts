import type { Citation } from '../citation/find.ts';
import type { Catalogue, Holder } from './holder.ts';

/** A directive that writers name after the plenum that adopted it. */
export interface PlenumRow {
  readonly plenum: number;
  readonly term: string;
  readonly slug: string;
  /** Whether naming the plenum is enough; else it adopted several, and the subject must be named too. */
  readonly alone: boolean;
}

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
