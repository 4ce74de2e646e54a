import type { Reason } from './resolution.ts';

/** A citation recognised in a document, and where it leads or why nowhere. */
export interface CitationRecord {
  /** The words of the citation. */
  readonly surface: string;
  /** The sentence around it. */
  readonly sentence: string;
  readonly target: string | undefined;
  /** Ids of the clauses cited that the target has. */
  readonly clauses: readonly string[];
  /** The words of the clauses cited that it has not. */
  readonly missing: readonly string[];
  readonly reason: Reason | undefined;
}
