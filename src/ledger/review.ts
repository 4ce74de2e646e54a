import { formatLedger, lostAddresses, parseLedger, wrongMoves } from '../domain/addresses/ledger.ts';
import { byCodeUnits } from '../domain/language/order.ts';

/** The lists that people have looked through, as text: every address, and where each citation leads. */
export interface ReviewedLists {
  readonly addresses: string;
  readonly citations: string;
}

/** What a built site and its content say now. */
export interface SiteNow {
  readonly published: readonly string[];
  /** Published addresses that only lead to another. */
  readonly redirects: readonly string[];
  readonly citations: string;
}

export interface Review {
  /** The lists brought up to date. */
  readonly lists: ReviewedLists;
  readonly added: readonly string[];
  /** Addresses that were entered, promised to nobody yet, and are there no more: they leave the list. */
  readonly dropped: readonly string[];
  /** Addresses that are there no more and have no entry in the table of moves: the lists are not to be accepted. */
  readonly lost: readonly string[];
  /** Entries of that table that lead nowhere: "/cu/ → /moi/". */
  readonly astray: readonly string[];
  /** Citations that came and went: "+ van-ban/x.md: …", "- van-ban/x.md: …". */
  readonly citations: readonly string[];
}

/**
 * Compares the reviewed lists with the site as it is now. `moved`: addresses of the past, old → new; `promised`: those of
 * the list that may not be lost.
 */
export function reviewLists(
  lists: ReviewedLists,
  now: SiteNow,
  moved: Readonly<Record<string, string>>,
  promised: readonly string[] = parseLedger(lists.addresses),
): Review {
  const entered = parseLedger(lists.addresses);
  const known = new Set(entered);
  const kept = new Set(promised);
  const published = new Set(now.published);
  const added = now.published.filter((address) => !known.has(address));
  const gone = lostAddresses(entered, published, moved);
  const dropped = gone.filter((address) => !kept.has(address));
  const before = known.difference(new Set(dropped));
  return {
    lists: { addresses: formatLedger([...before, ...added]), citations: now.citations },
    added,
    dropped,
    lost: gone.filter((address) => kept.has(address)),
    astray: wrongMoves(moved, published.difference(new Set(now.redirects))),
    citations: changedCitations(lists.citations, now.citations),
  };
}

/** What one report of citations has more often than another, line by line, each with its file. */
export function changedCitations(before: string, after: string): string[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  const more = (sign: string, a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
    [...a].flatMap(([line, times]) => Array.from({ length: times - (b.get(line) ?? 0) }, () => `${sign} ${line}`));
  return [...more('-', was, is), ...more('+', is, was)].toSorted((a, b) => byCodeUnits(a.slice(2), b.slice(2)));
}

/** How often a report has each line, written with its file. */
function linesOf(report: string): ReadonlyMap<string, number> {
  const lines = report.split('\n\n').flatMap((part) => {
    const [file = '', ...citations] = part.trim().split('\n');
    return citations.map((line) => `${file}: ${line.trim()}`);
  });
  return new Map([...Map.groupBy(lines, (line) => line)].map(([line, all]) => [line, all.length]));
}
