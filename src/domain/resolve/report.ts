import type { AnyDocument } from '../content/document.ts';
import { REASONS } from './reasons.ts';
import type { CitationRecord } from './record.ts';

/**
 * Every citation recognised in the content, one a line under its file: the words, and the directive and clause they
 * lead to or the reason they lead nowhere. Ends in the counts.
 */
export function citationReport(
  pages: readonly {
    readonly document: AnyDocument;
    readonly data: { readonly citations: readonly CitationRecord[] };
  }[],
): string {
  const cited = pages.filter(({ data }) => data.citations.length > 0);
  const all = cited.flatMap(({ data }) => data.citations);
  const linked = all.filter(({ target }) => target !== undefined);
  const files = cited.map(({ document, data }) => [document.file, ...data.citations.map(lineOf)].join('\n'));
  return [...files.toSorted(), `${all.length} viện dẫn, ${linked.length} có liên kết\n`].join('\n\n');
}

function lineOf({ surface, target, clauses, missing, reason }: CitationRecord): string {
  if (target === undefined) return `  ${surface}  ✗ ${reason}`;
  const [first, ...more] = clauses;
  const led = [`→ ${target}${first ? `#${first}` : ''}`, ...more.map((clause) => `#${clause}`)];
  return [`  ${surface} `, ...led, ...missing.map((clause) => `(trang không có ${clause})`)].join(' ');
}

/**
 * A line of that report as people are told it, the reason in words; undefined for a page that names itself, of which
 * there is nothing to look at.
 */
export function toldCitation(line: string): string | undefined {
  const [, words = '', reason] = /^(.*) ✗ ([a-z-]+)$/.exec(line) ?? [];
  if (reason === 'self') return undefined;
  const why = Object.entries(REASONS).find(([name]) => name === reason)?.[1];
  return why === undefined ? line : `${words} ✗ ${why}`;
}
