/** Names on a page of a list of sources, bodies or conferences. */
export const LIST_SIZE = 100;

/** The order of Vietnamese names; making the rules of a language anew for each pair takes most of a sort. */
const COLLATOR = new Intl.Collator('vi');

/** Compares two names as a Vietnamese list has them. */
export function byName(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}

/** Which part of a long list a page shows, as words behind a title; nothing when it shows all of it. */
export function partOf({ currentPage, lastPage }: { readonly currentPage: number; readonly lastPage: number }): string {
  return lastPage > 1 ? `, trang ${currentPage} trên ${lastPage}` : '';
}

/** Steps from a page of a list to those that it leads to, both ways. */
const STEPS = [1, 2, 10, 50, 250];

/** Of the pages of a list, those that one of them leads to: the nearest, some farther off, the first and the last. Of a short list all. */
export function pagesNear(current: number, last: number): number[] {
  const short = last <= 2 * STEPS.length + 3;
  const steps = short ? Array.from({ length: last }, (_, index) => index) : [0, ...STEPS];
  const near = steps.flatMap((step) => [current - step, current + step]);
  const pages = [1, last, ...near].filter((page) => page >= 1 && page <= last);
  return [...new Set(pages)].sort((a, b) => a - b);
}
