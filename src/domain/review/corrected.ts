import type { Fix, GroupedFinding, Span } from './finding.ts';

/** The paragraph that a place stands in: from a line break to the next. */
export function paragraphAt(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next };
}

/** A stretch of a text with all in it put right that can be. Fixes that overlap one before them are left out. */
export function corrected(text: string, span: Span, findings: readonly GroupedFinding[]): string {
  const fixes = findings
    .flatMap(({ fix, again }) => [fix, ...again.map((other) => other.fix)])
    .filter((fix) => fix !== undefined)
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let done = span.start;
  const parts = fixes.flatMap((fix: Fix) => {
    if (fix.start < done) return [];
    const part = text.slice(done, fix.start) + fix.text;
    done = fix.end;
    return part;
  });
  return [...parts, text.slice(done, span.end)].join('');
}
