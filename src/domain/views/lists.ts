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
