import type { Found } from '../citation/find.ts';
import type { Namesake } from '../resolve/holder.ts';
import type { ReviewData, ReviewedEntry } from './review-data.ts';

/** Documents on one shelf at most, so that what a text needs is fetched and no more. */
const ON_A_SHELF = 50;

/** What is fetched first: all that is not about a single number. */
export interface ShelfIndex extends Pick<ReviewData, 'terms' | 'plenums'> {
  /** How many shelves there are; a number stands on that of its serial. */
  readonly shelves: number;
}

/** The documents whose serials have one remainder. */
export interface Shelf {
  readonly entries: readonly ReviewedEntry[];
  readonly namesakes: readonly Namesake[];
}

/** Puts all that is known on shelves. One without a number is on none, for no number leads to it. */
export function shelve({ entries, namesakes, terms, plenums }: ReviewData): { index: ShelfIndex; shelves: Shelf[] } {
  const count = Math.max(1, Math.ceil((entries.length + namesakes.length) / ON_A_SHELF));
  const isOn = (shelf: number) => (document: Namesake) => serialOf(document.number) % count === shelf;
  const shelves = Array.from({ length: count }, (_, shelf): Shelf => {
    return { entries: entries.filter(isOn(shelf)), namesakes: namesakes.filter(isOn(shelf)) };
  });
  return { index: { terms, plenums, shelves: count }, shelves };
}

/** The shelves that what was found in a text may lead to, ascending. */
export function shelvesFor({ citations }: Found, { plenums, shelves }: ShelfIndex): number[] {
  const named = citations.some(({ plenum }) => plenum !== undefined) ? plenums.map(({ slug }) => serialOf(slug)) : [];
  const serials = [...citations.flatMap(({ serial }) => serial ?? []), ...named];
  const asked = serials.map((serial) => serial % shelves).filter((shelf) => !Number.isNaN(shelf));
  return [...new Set(asked)].sort((a, b) => a - b);
}

/** Takes shelves together again. */
export function unshelve({ terms, plenums }: ShelfIndex, shelves: readonly Shelf[]): ReviewData {
  return {
    terms,
    plenums,
    entries: shelves.flatMap(({ entries }) => entries),
    namesakes: shelves.flatMap(({ namesakes }) => namesakes),
  };
}

/** Of "21-KL/TW" and of "21-kl-tw-2021". */
function serialOf(text: string | undefined): number {
  return Number.parseInt(text ?? '', 10);
}
