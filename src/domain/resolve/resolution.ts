import type { Citation, CitedClause } from '../citation/find.ts';
import type { Holder, Namesake } from './holder.ts';
import type { Objection } from './rules.ts';

/** Why a citation leads nowhere. */
export type Reason =
  | 'unknown-number'
  | 'ambiguous'
  | 'unproven'
  | 'outside'
  | 'self'
  | 'no-antecedent'
  | 'contradiction'
  | Objection;

/** A clause cited of a directive that is known. */
export interface ResolvedClause extends CitedClause {
  /** Id of the clause on the directive's page, or of the narrowest part around it there; undefined when the page has neither. */
  readonly anchor: string | undefined;
}

export type Resolution =
  | { readonly slug: string; readonly clauses: readonly ResolvedClause[] }
  | {
      readonly reason: Reason;
      /** Slugs of the directives that bear the number. */
      readonly candidates: readonly string[];
      /** The document outside the collection that is meant, when that is known. */
      readonly outside?: Namesake | undefined;
    };

/** The resolution that leads to a document: to its page and its clauses, if it has a page; a page is not led to itself. */
export function leadTo({ entry, known }: Holder, { clauses }: Citation, self: string | undefined): Resolution {
  if (!entry) return { reason: 'outside', candidates: [], outside: known };
  if (entry.slug === self) return { reason: 'self', candidates: [self] };
  return {
    slug: entry.slug,
    clauses: clauses.map((clause) => ({ ...clause, anchor: anchorFor(clause.id, entry.clauses) })),
  };
}

/** The clause, or the narrowest part around it that the page has an id for. */
function anchorFor(id: string, clauses: readonly string[]): string | undefined {
  const parts = id.split('-');
  for (let length = parts.length; length > 0; length -= 2) {
    const wider = parts.slice(0, length).join('-');
    if (clauses.includes(wider)) return wider;
  }
  return undefined;
}
