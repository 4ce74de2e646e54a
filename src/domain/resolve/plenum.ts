import type { Citation } from '../citation/find.ts';
import type { Catalogue, Holder } from './holder.ts';

/** A directive that may be meant by naming a plenum. */
interface Led {
  readonly holder: Holder;
  /** Whether naming the plenum is enough; else it adopted several, and more must be said. */
  readonly alone: boolean;
}

/** The directives that a plenum may stand for, of `term` where none is written; of every term where that is not known either. */
export function ledByPlenum(
  { plenum, kinds }: Citation,
  term: string | undefined,
  { plenums, bySlug }: Catalogue,
): Led[] {
  const named = plenum?.term ?? term;
  return plenums.flatMap((row) => {
    const holder = bySlug.get(row.slug);
    const meant = row.plenum === plenum?.plenum && (named === undefined || row.term === named);
    return meant && holder && kinds.includes(holder.known.kind) ? { holder, alone: row.alone } : [];
  });
}
