import type { Format } from '../domain/language/clean.ts';
import type { Review, ReviewedOn } from '../domain/review/review.ts';

/** A text that is to be reviewed, or, without one, the word that one will come: then the catalogue is fetched. */
export interface ToChecker {
  readonly turn: number;
  /** Address of the folder of the catalogue, with a slash at its end. */
  readonly catalogue: string;
  readonly asked?: { readonly text: string; readonly format: Format; readonly when: ReviewedOn };
}

/** How far a review is, or what it gave; `failed`: the catalogue could not be had. */
export type FromChecker =
  | { readonly turn: number; readonly stage: Stage }
  | { readonly turn: number; readonly review: Review }
  | { readonly turn: number; readonly failed: true };

export type Stage = 'read' | 'fetched';
