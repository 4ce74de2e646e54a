/** A clause as a citation names it. */
interface CitedClause {
  /** "Điều 3. Nền tảng tư tưởng, nêu gương" */
  readonly heading: string;
  /** Whether the page only infers what it says. */
  readonly isInferred: boolean;
}

/** A citation that is safe to paste: clause, directive, what page it was taken from and of which day, and its address. */
export function clauseCitation(citation: string, aside: string, address: string, clause?: CitedClause): string {
  const start = clause ? `${labelOf(clause.heading)}, ` : '';
  const end = clause?.isInferred ? '; nội dung mục này là suy ra' : '';
  return `${start}${citation} (${aside}${end}), ${address}`;
}

/** "Điều 3" of "Điều 3. Nền tảng tư tưởng, nêu gương"; a heading without a number is cited by its words. */
function labelOf(heading: string): string {
  return /^[^.]*\d+(?=\.)/.exec(heading)?.[0] ?? `mục “${heading}”`;
}
