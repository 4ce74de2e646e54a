import type { Reason } from './resolve.ts';

/** A citation recognised in a document, and where it leads or why nowhere. */
export interface CitationRecord {
  /** The words of the citation. */
  readonly surface: string;
  /** The sentence around it. */
  readonly sentence: string;
  readonly target: string | undefined;
  /** Id of the clause cited, when the target has it. */
  readonly clause: string | undefined;
  readonly reason: Reason | undefined;
}
