/** The ledger: every address ever published, one a line, those of clauses with their id. It only grows. */

/** The addresses in a ledger. */
export function parseLedger(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** A ledger of these addresses, each once, in an order that keeps the clauses of a page together. */
export function formatLedger(addresses: Iterable<string>): string {
  return [...new Set(addresses)]
    .sort()
    .map((address) => `${address}\n`)
    .join('');
}

/**
 * Addresses of the ledger that lead nowhere any more: not published, and not moved to what is. The clause of a page
 * that has moved may be found under its own id on the new page.
 */
export function lostAddresses(
  ledger: readonly string[],
  published: ReadonlySet<string>,
  moved: Readonly<Record<string, string>>,
): string[] {
  return ledger.filter((address) => {
    const [page = '', id] = address.split('#');
    const to = moved[address] ?? (moved[page] && id ? `${moved[page]}#${id}` : moved[page]);
    return !published.has(to ?? address);
  });
}

/** Moves that lead to no page of the site, or away from one that is there. `pages`: addresses of all but redirects. */
export function wrongMoves(moved: Readonly<Record<string, string>>, pages: ReadonlySet<string>): string[] {
  return Object.entries(moved)
    .filter(([from, to]) => !pages.has(to) || (pages.has(from) && !from.includes('#')))
    .map(([from, to]) => `${from} → ${to}`);
}
